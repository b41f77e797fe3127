package vn.motcua.digitization.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.register.TaskRegister;
import vn.motcua.digitization.task.Codes;
import vn.motcua.digitization.task.DigitizationTask;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Which dossiers' papers the caller may see: an officer his agency's, others are to him as if they were not there. */
@ApplicationScoped
public class VisibleDossiers {

    @Inject
    TaskRegister register;
    @Inject
    Caller caller;

    /** The digitization of that dossier, to look at; a {@link Problem} where the caller may see no such one. */
    public DigitizationTask find(String code) {
        if (!Codes.isPlausible(code)) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
        return register.find(code).filter(this::isVisible).orElseThrow(() -> new Problem(DigitizationProblem.DOSSIER_NOT_KNOWN_YET, code));
    }

    private boolean isVisible(DigitizationTask task) {
        return worksForAllUnits() || caller.has(Roles.MANAGER) || caller.has(Roles.AUDITOR) || task.dossier().unit().equals(caller.unit());
    }

    /** Whether the caller handles papers of every agency. */
    boolean worksForAllUnits() {
        return caller.has(Roles.DIGITIZER) || caller.has(Roles.RECEIVER);
    }
}
