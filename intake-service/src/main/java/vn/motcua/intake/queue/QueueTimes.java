package vn.motcua.intake.queue;

import java.time.Instant;

import vn.motcua.intake.deadline.LegalTime;

/**
 * The moments that part urgent from less urgent work.
 *
 * @param now      the beginning of this minute: what is due in it is not late yet
 * @param tomorrow the next midnight of Viet Nam
 */
public record QueueTimes(Instant now, Instant tomorrow) {

    /** The moments as seen then. */
    public static QueueTimes at(Instant now) {
        return new QueueTimes(LegalTime.instantOf(LegalTime.minuteOf(now)),
                LegalTime.instantOf(LegalTime.dayOf(now).plusDays(1).atStartOfDay()));
    }
}
