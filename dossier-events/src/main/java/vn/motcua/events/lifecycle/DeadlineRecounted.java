package vn.motcua.events.lifecycle;

import java.time.Instant;
import java.util.List;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.OptionalField;

/**
 * The due time was counted again, because the calendar or the hours it rests on have changed.
 *
 * @param dossier       the dossier's code
 * @param previousDueAt the due time until then
 * @param dueAt         the due time from now on
 * @param cause         what changed
 * @param calendar      the edition of the calendar that counts now
 * @param recountedAt   when
 * @param opinions      the open opinions whose due time moved; null where none did. Where they alone moved, the dossier's own
 *                      two times are the same
 */
public record DeadlineRecounted(
        String dossier,
        Instant previousDueAt,
        Instant dueAt,
        RecountCause cause,
        String calendar,
        Instant recountedAt,
        @OptionalField List<RecountedOpinion> opinions) implements DossierEvent {

    public DeadlineRecounted {
        opinions = opinions == null ? null : List.copyOf(opinions);
    }
}
