package vn.motcua.intake.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.motcua.events.Performer;
import vn.motcua.events.lifecycle.Corrected;
import vn.motcua.events.lifecycle.Decided;
import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.events.lifecycle.ResultDocument;
import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.catalogue.Procedure;
import vn.motcua.intake.catalogue.ResultType;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.dossier.Filing;
import vn.motcua.intake.dossier.Ruling;
import vn.motcua.kit.problem.FieldError;
import vn.motcua.kit.problem.Problem;

/**
 * Decisions, checked against the version of the procedure that the dossier is pinned to: what is granted is what the procedure ends
 * with. A rejection may be written on anything; the catalogue lists no letters of refusal.
 */
@ApplicationScoped
public class Decisions {

    @Inject
    Catalogue catalogue;

    /**
     * Decides.
     *
     * @param past whether it is imported history, which may lack the cause of its lateness
     */
    public Decided decide(Dossier dossier, DecisionRequest request, boolean past, Instant at, Performer by) {
        Ruling ruling = request.ruling(past);
        demandKnownTypes(dossier, ruling.outcome(), ruling.documents());
        return dossier.decide(ruling, at, by);
    }

    /** Corrects what was decided. */
    public Corrected correct(Dossier dossier, CorrectionRequest request, Instant at, Performer by) {
        if (dossier.state().decision() != null) {
            demandKnownTypes(dossier, dossier.state().decision().outcome(), request.valid());
        }
        return dossier.correct(request.valid(), request.reason(), at, by);
    }

    private void demandKnownTypes(Dossier dossier, Outcome outcome, List<ResultDocument> documents) {
        Set<String> known = procedureOf(dossier).results().stream().map(ResultType::code).collect(Collectors.toSet());
        if (outcome == Outcome.REJECTED || known.isEmpty()) {
            return;
        }
        List<FieldError> wrong = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            if (!known.contains(documents.get(i).type())) {
                wrong.add(new FieldError("documents[" + i + "].type", "không phải kết quả của thủ tục / is no result of the procedure: "
                        + String.join(", ", known)));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.ofFields(wrong);
        }
    }

    private Procedure procedureOf(Dossier dossier) {
        Filing filing = dossier.state().filing();
        return catalogue.procedureVersion(filing.procedure(), filing.procedureVersion()).orElseThrow(
                () -> new IllegalStateException("the catalogue lost version " + filing.procedureVersion() + " of " + filing.procedure()));
    }
}
