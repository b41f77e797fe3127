package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.OptionalField;

/**
 * Time is running out or has run out: whoever notifies people takes it from here. Told once per kind and due time.
 *
 * @param dossier    the dossier's code
 * @param kind       of what
 * @param agency     the code of the agency that handles it
 * @param assignee   the staff code of the person who handles it; null where nobody does
 * @param dueAt      the time in question
 * @param remindedAt when
 */
public record Reminded(
        String dossier,
        ReminderKind kind,
        String agency,
        @OptionalField String assignee,
        Instant dueAt,
        Instant remindedAt) implements DossierEvent {
}
