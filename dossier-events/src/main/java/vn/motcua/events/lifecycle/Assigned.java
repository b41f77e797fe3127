package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.OptionalField;
import vn.motcua.events.Performer;

/**
 * The agency gave the dossier to one of its people, for the first time or again.
 *
 * @param dossier          the dossier's code
 * @param agency           the code of the agency
 * @param assignee         the staff code of the person who handles it from now on
 * @param previousAssignee the staff code of the person who had it before; null at the first assignment
 * @param assignedAt       when
 * @param assignedBy       who
 */
public record Assigned(
        String dossier,
        String agency,
        String assignee,
        @OptionalField String previousAssignee,
        Instant assignedAt,
        Performer assignedBy) implements DossierEvent {
}
