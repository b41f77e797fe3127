package vn.motcua.intake.dossier;

import java.util.List;

import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.events.lifecycle.ResultDocument;
import vn.motcua.events.lifecycle.Timeliness;

/**
 * What the agency decided.
 *
 * @param outcome          granted or turned down
 * @param timeliness       measured by the adjusted due time
 * @param electronicResult whether the result exists as a signed file
 * @param documents        what was issued; after a correction what is valid now
 * @param corrections      how often the result was corrected
 * @param overdueCause     the code of the cause of its lateness; null where it is not late or none was given
 */
public record Decision(Outcome outcome, Timeliness timeliness, boolean electronicResult, List<ResultDocument> documents, int corrections,
                       String overdueCause) {

    public Decision {
        documents = documents == null ? List.of() : List.copyOf(documents);
    }

    static Decision of(Ruling ruling, Timeliness timeliness) {
        return new Decision(ruling.outcome(), timeliness, ruling.electronicResult(), ruling.documents(), 0,
                timeliness == Timeliness.OVERDUE ? ruling.overdueCause() : null);
    }

    Decision corrected(List<ResultDocument> valid) {
        return new Decision(outcome, timeliness, electronicResult, valid, corrections + 1, overdueCause);
    }
}
