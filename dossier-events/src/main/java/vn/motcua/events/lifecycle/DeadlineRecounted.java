package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;

/**
 * The due time was counted again, because the calendar or the hours it rests on have changed.
 *
 * @param dossier       the dossier's code
 * @param previousDueAt the due time until then
 * @param dueAt         the due time from now on
 * @param cause         what changed
 * @param calendar      the edition of the calendar that counts now
 * @param recountedAt   when
 */
public record DeadlineRecounted(
        String dossier,
        Instant previousDueAt,
        Instant dueAt,
        RecountCause cause,
        String calendar,
        Instant recountedAt) implements DossierEvent {
}
