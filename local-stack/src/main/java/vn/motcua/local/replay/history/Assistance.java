package vn.motcua.local.replay.history;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

import vn.motcua.events.DueWhen;
import vn.motcua.events.lifecycle.AssistanceKind;

/**
 * Where postal staff helped with the electronic services in the half-year. The article tells of this work and gives no number of it, so
 * these are made up; they come between the other steps and change none of them.
 */
public final class Assistance {

    /** Accounts opened on the national portal, each noted down with its owner's first filing. */
    public static final int ACCOUNTS = 1_126;
    /** Online filings made with help at the counter. */
    public static final int SUBMISSIONS = 3_214;
    /** Online payments made with help at the counter. */
    public static final int PAYMENTS = 987;
    /** Calls of the hotline by applicants who wait. */
    public static final int CALLS = 1_342;

    private static final int QUICK = 15;
    private static final int SLOW = 150;
    private static final int WORTH_A_CALL = OfficeCalendar.MINUTES_A_DAY / 2;

    private final List<History> histories;
    private final Roster roster;
    private final OfficeCalendar calendar;
    private final Random random;

    private Assistance(List<History> histories, Roster roster, OfficeCalendar calendar, Random random) {
        this.histories = histories.stream().filter(h -> h.source().year() == Figures.YEAR).toList();
        this.roster = roster;
        this.calendar = calendar;
        this.random = random;
    }

    /** A place in a history: after that step help may have been given. */
    private record Place(History history, Step step) {
    }

    static void give(List<History> histories, Roster roster, OfficeCalendar calendar, Random random) {
        var assistance = new Assistance(histories, roster, calendar, random);
        List<Place> filed = assistance.place(SUBMISSIONS, AssistanceKind.ONLINE_SUBMISSION, assistance.filings());
        assistance.place(ACCOUNTS, AssistanceKind.ACCOUNT_OPENED, filed);
        assistance.place(PAYMENTS, AssistanceKind.ONLINE_PAYMENT, assistance.payments());
        assistance.place(CALLS, AssistanceKind.HOTLINE_CALL, assistance.waiting());
    }

    private List<Place> filings() {
        return histories.stream().filter(h -> h.source() == Source.POSTAL_ONLINE).map(h -> new Place(h, h.steps().get(0))).toList();
    }

    private List<Place> payments() {
        return places(s -> s.kind() == StepKind.PAY && s.detail() instanceof Bill bill && bill.online() && bill.when() != DueWhen.RETURN);
    }

    private List<Place> waiting() {
        return places(s -> s.kind() == StepKind.FORWARD);
    }

    private List<Place> places(Predicate<Step> after) {
        return histories.stream().flatMap(h -> h.steps().stream().filter(after).map(s -> new Place(h, s))).toList();
    }

    /** Exactly so many of the places, drawn from those that leave time for it within office hours. */
    private List<Place> place(int times, AssistanceKind kind, List<Place> candidates) {
        List<Place> drawn = new ArrayList<>(candidates);
        Collections.shuffle(drawn, random);
        List<Place> used = new ArrayList<>(times);
        for (Place place : drawn) {
            if (used.size() < times && place(kind, place)) {
                used.add(place);
            }
        }
        if (used.size() < times) {
            throw new IllegalStateException("only " + used.size() + " places for " + kind);
        }
        return used;
    }

    private boolean place(AssistanceKind kind, Place place) {
        List<Step> steps = place.history().steps();
        int index = steps.indexOf(place.step()) + 1;
        LocalDateTime next = index < steps.size() ? steps.get(index).at() : HalfYear.END;
        LocalDateTime at = kind == AssistanceKind.HOTLINE_CALL ? whileWaiting(place.step().at(), next)
                : place.step().at().plusSeconds(QUICK + random.nextInt(SLOW));
        if (at == null || !at.isBefore(next) || !inOffice(at)) {
            return false;
        }
        steps.add(index, new Step(StepKind.ASSIST, at, roster.helper(random).performer(),
                new Detail.Help(kind, kind != AssistanceKind.ACCOUNT_OPENED)));
        return true;
    }

    /** A working moment between the two; null where nobody would have called yet. */
    private LocalDateTime whileWaiting(LocalDateTime from, LocalDateTime to) {
        long first = calendar.minuteOf(from) + WORTH_A_CALL;
        long last = calendar.minuteOf(to) - 1;
        return first < last ? calendar.momentOf(first + (long) (random.nextDouble() * (last - first))).plusSeconds(random.nextInt(60)) : null;
    }

    /** Whoever filed from home at night had no help at the counter. */
    private static boolean inOffice(LocalDateTime at) {
        LocalTime time = at.toLocalTime();
        return OfficeCalendar.isWorkingDay(at.toLocalDate()) && (isBetween(time, "07:00", "11:30") || isBetween(time, "13:30", "17:00"));
    }

    private static boolean isBetween(LocalTime time, String from, String to) {
        return !time.isBefore(LocalTime.parse(from)) && !time.isAfter(LocalTime.parse(to));
    }
}
