package vn.motcua.local.replay.history;

import vn.motcua.events.lifecycle.Channel;

/** Where dossiers come from and who takes them in; the counts of a year add up to {@link Figures}. */
public enum Source {
    /** At the counter, received by postal staff. */
    POSTAL_COUNTER(Figures.YEAR, Channel.COUNTER, 15_964, Answer.RECEIVED),
    /** By post, received by postal staff. */
    POSTAL_MAIL(Figures.YEAR, Channel.POSTAL, 912, Answer.RECEIVED),
    /** Excluded fields at the peak, received by the one postal employee named as support. */
    POSTAL_SUPPORT(Figures.YEAR, Channel.COUNTER, 168, Answer.RECEIVED),
    /** Online, received by postal staff. */
    POSTAL_ONLINE(Figures.YEAR, Channel.ONLINE, Figures.POSTAL_ONLINE_RECEPTIONS, Answer.RECEIVED),
    /** Online, received by civil servants of the departments. */
    STATE_ONLINE(Figures.YEAR, Channel.ONLINE, Figures.PROVINCE_ONLINE_RECEPTIONS - Figures.POSTAL_ONLINE_RECEPTIONS,
            Answer.RECEIVED),
    /** Excluded fields at the counter, received by civil servants. */
    STATE_COUNTER(Figures.YEAR, Channel.COUNTER, 4_236, Answer.RECEIVED),
    /** Online, turned back by postal staff. */
    POSTAL_REFUSED(Figures.YEAR, Channel.ONLINE, 214, Answer.REFUSED),
    /** Online, turned back by civil servants of the departments. */
    STATE_REFUSED(Figures.YEAR, Channel.ONLINE, 172, Answer.REFUSED),
    /** Filed online on the last days and not answered when the history ends. */
    UNANSWERED(Figures.YEAR, Channel.ONLINE, 24, Answer.NONE),
    /** Online, a year before. */
    ONLINE_BEFORE(Figures.YEAR - 1, Channel.ONLINE, Figures.PROVINCE_ONLINE_RECEPTIONS_BEFORE, Answer.RECEIVED),
    /** At the counter a year before: a part of what was received then, enough to know who worked there. */
    COUNTER_BEFORE(Figures.YEAR - 1, Channel.COUNTER, 3_306, Answer.RECEIVED),
    /** Online and turned back, a year before. */
    REFUSED_BEFORE(Figures.YEAR - 1, Channel.ONLINE, 117, Answer.REFUSED);

    /** What the centre made of the filing. */
    public enum Answer {
        /** Accepted. */
        RECEIVED,
        /** Not accepted. */
        REFUSED,
        /** Nothing yet. */
        NONE
    }

    private final int year;
    private final Channel channel;
    private final int dossiers;
    private final Answer answer;

    Source(int year, Channel channel, int dossiers, Answer answer) {
        this.year = year;
        this.channel = channel;
        this.dossiers = dossiers;
        this.answer = answer;
    }

    /** The year in whose first half they come. */
    public int year() {
        return year;
    }

    /** How they were filed. */
    public Channel channel() {
        return channel;
    }

    /** How many they are. */
    public int dossiers() {
        return dossiers;
    }

    /** What became of the filing. */
    public Answer answer() {
        return answer;
    }

    /** Whether they belong to the fields that postal staff may not receive; null where both kinds come. */
    Boolean excludedFields() {
        return switch (this) {
            case POSTAL_SUPPORT, STATE_COUNTER -> true;
            case POSTAL_COUNTER, POSTAL_MAIL, POSTAL_ONLINE, POSTAL_REFUSED -> false;
            default -> null;
        };
    }
}
