package vn.motcua.local.replay.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import vn.motcua.events.lifecycle.Channel;

/** Spreads the dossiers of a source over working days, hours, procedures and people. */
final class Sketches {

    /** The peak period of {@link Roster#SUPPORT}. */
    static final LocalDate SUPPORT_FROM = LocalDate.of(2022, 3, 14);
    static final LocalDate SUPPORT_TO = LocalDate.of(2022, 4, 1);

    private static final int EIGHT_HOURS = 480;
    private static final double ANSWERED_LATE = 0.04;
    private static final double FILED_AT_HOME = 0.45;
    private static final LocalDateTime LAST_FILINGS_FROM = LocalDateTime.of(2022, 6, 30, 15, 0);
    private static final LocalDateTime LAST_FILINGS_TO = LocalDateTime.of(2022, 6, 30, 17, 0);

    private final PastCatalogue catalogue;
    private final OfficeCalendar calendar;
    private final Weights weights = new Weights();

    Sketches(PastCatalogue catalogue, OfficeCalendar calendar) {
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    List<Sketch> of(Source source, Random random) {
        Roster roster = new Roster(catalogue.staff().get(source.year()));
        Weights.Draw draw = weights.among(offers(source), source.channel());
        List<LocalDate> days = days(source);
        int[] counts = Shares.divide(source.dossiers(), days.stream().mapToDouble(Rhythm::weightOf).toArray());
        List<Sketch> sketches = new ArrayList<>(source.dossiers());
        for (int day = 0; day < counts.length; day++) {
            for (int i = 0; i < counts[day]; i++) {
                Offer offer = draw.next(random);
                Clerk receiver = roster.receiver(source, offer, random);
                sketches.add(sketch(source, offer, receiver, days.get(day), random));
            }
        }
        return sketches;
    }

    private List<Offer> offers(Source source) {
        return catalogue.offers().get(source.year()).stream()
                .filter(o -> source.excludedFields() == null || o.excludedFromPost() == source.excludedFields())
                .filter(o -> source.channel() != Channel.ONLINE || o.isOnline()).toList();
    }

    private List<LocalDate> days(Source source) {
        if (source == Source.POSTAL_SUPPORT) {
            return calendar.workingDays(SUPPORT_FROM, SUPPORT_TO);
        }
        if (source == Source.UNANSWERED) {
            return List.of(LAST_FILINGS_TO.toLocalDate());
        }
        return calendar.workingDays(LocalDate.of(source.year(), 1, 1), LocalDate.of(source.year(), 6, 30));
    }

    private Sketch sketch(Source source, Offer offer, Clerk receiver, LocalDate day, Random random) {
        if (source == Source.UNANSWERED) {
            return new Sketch(source, offer, receiver, Rhythm.atHome(LAST_FILINGS_FROM, LAST_FILINGS_TO, random), null, 0);
        }
        long minute = calendar.openingOf(day) + Rhythm.minuteOfDay(random);
        LocalDateTime receivedAt = calendar.momentOf(minute).plusSeconds(random.nextInt(60));
        LocalDateTime submittedAt = source.channel() == Channel.ONLINE ? submittedBefore(minute, receivedAt, random) : null;
        return new Sketch(source, offer, receiver, submittedAt, receivedAt, minute);
    }

    /** A filing that is answered then: mostly within the eight working hours, often made at home the evening before. */
    private LocalDateTime submittedBefore(long minute, LocalDateTime receivedAt, Random random) {
        double u = random.nextDouble();
        long wait = random.nextDouble() < ANSWERED_LATE ? EIGHT_HOURS + 20 + (long) (u * 700) : 3 + (long) (u * u * 450);
        LocalDateTime yearBegins = LocalDate.of(receivedAt.getYear(), 1, 1).atTime(LocalTime.MIDNIGHT);
        long filed = Math.max(minute - wait, calendar.minuteOf(yearBegins));
        LocalDateTime submittedAt = calendar.momentOf(filed).plusSeconds(random.nextInt(60));
        if (filed % OfficeCalendar.MINUTES_A_DAY < 100 && random.nextDouble() < FILED_AT_HOME) {
            LocalDateTime opening = calendar.momentOf(OfficeCalendar.startOfDay(filed));
            LocalDateTime closing = calendar.momentOf(OfficeCalendar.startOfDay(filed) - 1);
            submittedAt = Rhythm.atHome(closing.isBefore(yearBegins) ? yearBegins : closing, opening, random);
        }
        return submittedAt.isBefore(receivedAt) ? submittedAt : receivedAt.minusMinutes(2);
    }
}
