package vn.motcua.intake.dossier;

import java.util.List;

import vn.motcua.kit.problem.Problem;

/** What several actions demand before they change anything. */
final class DossierGuards {

    private DossierGuards() {
    }

    /** The refusal of an action that the table does not have there, naming what can be done instead. */
    static Problem wrongState(DossierStatus status, boolean suspended, DossierAction action, List<DossierAction> allowed) {
        List<String> names = allowed.stream().map(DossierAction::wireName).toList();
        return new Problem(DossierProblem.WRONG_STATE, status == null ? "-" : status.vi(), action.wireName(),
                names.isEmpty() ? "-" : String.join(", ", names), status == null ? "-" : status.en())
                .with("state", status == null ? null : status.name()).with("suspended", suspended).with("allowedActions", names);
    }

    static void demandReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Problem.ofField("reason", "phải nêu lý do / a reason is needed");
        }
    }

    /** Passes where no fact of another service is missing. */
    static void demandReadiness(List<String> missing) {
        if (!missing.isEmpty()) {
            throw new Problem(DossierProblem.NOT_READY, String.join(", ", missing)).with("missing", missing);
        }
    }

    static Delivery demandDelivery(Handling handling) {
        if (handling.delivery() == null) {
            throw new Problem(DossierProblem.NOT_UNDER_WAY);
        }
        return handling.delivery();
    }
}
