package vn.motcua.events.lifecycle;

import java.time.Instant;
import java.util.List;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.OptionalField;
import vn.motcua.events.Performer;

/**
 * The agency decided (national status 9).
 *
 * @param dossier          the dossier's code
 * @param outcome          granted or turned down
 * @param agency           the code of the agency
 * @param decidedAt        when
 * @param dueAt            the adjusted due time it is measured by
 * @param timeliness       early, on time or overdue
 * @param electronicResult whether the result exists as a signed file
 * @param decidedBy        who
 * @param resultDocuments  what was issued; null where nothing was named
 * @param overdueCause     the code of the cause, as form II.07 lists them; null where it is not overdue or was said in words alone
 */
public record Decided(
        String dossier,
        Outcome outcome,
        String agency,
        Instant decidedAt,
        Instant dueAt,
        Timeliness timeliness,
        boolean electronicResult,
        Performer decidedBy,
        @OptionalField List<ResultDocument> resultDocuments,
        @OptionalField String overdueCause) implements DossierEvent {

    public Decided {
        resultDocuments = resultDocuments == null ? null : List.copyOf(resultDocuments);
    }
}
