package vn.motcua.intake.supplement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.events.Performer;
import vn.motcua.events.lifecycle.SupplementReceived;
import vn.motcua.events.lifecycle.SupplementRequested;
import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.catalogue.Procedure;
import vn.motcua.intake.deadline.SupplementRule;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.dossier.Filing;
import vn.motcua.intake.dossier.SupplementDemand;
import vn.motcua.intake.reception.ReceptionCheck;
import vn.motcua.kit.problem.FieldError;
import vn.motcua.kit.problem.Problem;

/** Supplements, checked against the version of the procedure that the dossier is pinned to. */
@ApplicationScoped
public class Supplements {

    @Inject
    Catalogue catalogue;
    @Inject
    ReceptionCheck check;
    @Inject
    SupplementRule rule;

    /** Asks for what is missing. */
    public SupplementRequested request(Dossier dossier, SupplementRequest request, boolean asManager, Instant at, Performer by) {
        Procedure procedure = procedureOf(dossier);
        List<FieldError> wrong = new ArrayList<>();
        for (int i = 0; i < request.components().size(); i++) {
            if (procedure.component(request.components().get(i)).isEmpty()) {
                wrong.add(new FieldError("components[" + i + "]", "thủ tục không có thành phần này / the procedure has no such component"));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.ofFields(wrong);
        }
        var demand = new SupplementDemand(request.components().stream().distinct().toList(), request.reason(), request.whyAgain(), asManager);
        return dossier.requestSupplement(demand, rule, at, by);
    }

    /** Takes in what was missing. */
    public SupplementReceived receive(Dossier dossier, SupplementHandIn handIn, Instant at, Performer by) {
        return dossier.receiveSupplement(check.supplement(handIn.components(), procedureOf(dossier)), at, by);
    }

    private Procedure procedureOf(Dossier dossier) {
        Filing filing = dossier.state().filing();
        return catalogue.procedureVersion(filing.procedure(), filing.procedureVersion()).orElseThrow(
                () -> new IllegalStateException("the catalogue lost version " + filing.procedureVersion() + " of " + filing.procedure()));
    }
}
