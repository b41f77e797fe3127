package vn.motcua.intake.dossier;

import java.time.Instant;
import java.util.List;

import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.events.lifecycle.ResultDocument;
import vn.motcua.kit.problem.Problem;

/**
 * How an agency wants to decide a dossier.
 *
 * @param outcome          granted or turned down
 * @param reason           needed for a rejection
 * @param electronicResult whether the result exists as a signed file
 * @param documents        what is issued
 * @param overdueCause     the code of the cause where it comes late; null where none is given
 * @param whyOverdue       the cause in words; null where none are given
 * @param past             whether it is history of a system that did not ask for causes
 */
public record Ruling(Outcome outcome, String reason, boolean electronicResult, List<ResultDocument> documents, String overdueCause,
                     String whyOverdue, boolean past) {

    public Ruling {
        documents = List.copyOf(documents);
    }

    /**
     * Passes where nothing speaks against deciding so.
     *
     * @param asked what coordinating agencies were asked
     * @param late  whether the term is over and nobody apologised
     */
    void demandComplete(List<Consultation> asked, boolean late, Instant at) {
        if (outcome == Outcome.REJECTED) {
            DossierGuards.demandReason(reason);
        }
        List<String> awaited = asked.stream().filter(c -> c.holdsUp(at)).map(Consultation::coordinator).toList();
        if (!awaited.isEmpty()) {
            throw new Problem(DossierProblem.OPINIONS_OPEN, String.join(", ", awaited)).with("awaited", awaited);
        }
        if (electronicResult && documents.stream().noneMatch(ResultDocument::electronic)) {
            throw Problem.ofField("documents", "kết quả điện tử cần ít nhất một văn bản điện tử / an electronic result needs an electronic document");
        }
        if (late && !past && overdueCause == null && (whyOverdue == null || whyOverdue.isBlank())) {
            throw Problem.ofField("overdueCause", "quá hạn mà chưa xin lỗi, hẹn lại: phải nêu nguyên nhân (overdueCause hoặc whyOverdue) / overdue without an "
                    + "apology: the cause is needed (overdueCause or whyOverdue)");
        }
    }

    @Override
    public String toString() {
        return "Ruling[" + outcome + "]";
    }
}
