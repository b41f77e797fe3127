package vn.motcua.intake.calendar;

import java.time.Instant;

/**
 * A change of the calendar that moved a dossier's due time.
 *
 * @param at      when it was counted again
 * @param edition the edition of the calendar that counts since
 * @param reason  why the calendar was changed
 * @param before  the due time until then
 * @param after   the due time since
 */
public record CalendarRecount(Instant at, int edition, String reason, Instant before, Instant after) {
}
