package vn.motcua.local.replay.history;

import java.time.LocalDateTime;
import java.time.LocalTime;

/** When results were due, near enough to make most histories end in time; intake reckons for itself. */
final class Terms {

    private static final int MINUTES_AN_HOUR = 60;

    private final OfficeCalendar calendar;

    Terms(OfficeCalendar calendar) {
        this.calendar = calendar;
    }

    /** The working minute by which a dossier that came in at that working minute is due. */
    long due(long minute, Offer offer) {
        long from = countsFrom(minute, offer);
        int value = offer.term().value();
        LocalDateTime start = calendar.momentOf(from);
        return switch (offer.term().unit()) {
            case WORKING_HOURS -> from + (long) value * MINUTES_AN_HOUR;
            case WORKING_DAYS -> from + (long) value * OfficeCalendar.MINUTES_A_DAY;
            case CALENDAR_DAYS -> calendar.minuteOf(start.plusDays(value));
            case MONTHS -> calendar.minuteOf(start.plusMonths(value));
        };
    }

    private long countsFrom(long minute, Offer offer) {
        boolean late = offer.cutOff() != null
                && calendar.momentOf(minute).toLocalTime().isAfter(LocalTime.parse(offer.cutOff()));
        return late ? OfficeCalendar.startOfDay(minute) + OfficeCalendar.MINUTES_A_DAY : minute;
    }
}
