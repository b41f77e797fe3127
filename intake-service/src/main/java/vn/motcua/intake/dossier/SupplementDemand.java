package vn.motcua.intake.dossier;

import java.util.List;

import vn.motcua.kit.problem.Problem;

/**
 * What an agency asks the applicant to complete, once and in full.
 *
 * @param missing   the codes of the components to complete
 * @param reason    what is wrong with them
 * @param whyAgain  why a second request is needed; null in the first
 * @param asManager whether a manager asks, who alone may do so a second time
 */
public record SupplementDemand(List<String> missing, String reason, String whyAgain, boolean asManager) {

    public SupplementDemand {
        missing = List.copyOf(missing);
    }

    /** Passes where it says all that a request of that round must say. */
    void demandComplete(int round) {
        DossierGuards.demandReason(reason);
        if (missing.isEmpty()) {
            throw Problem.ofField("components", "cần ít nhất một thành phần / at least one component is needed");
        }
        if (round > 1 && !asManager) {
            throw new Problem(DossierProblem.SECOND_SUPPLEMENT);
        }
        boolean told = whyAgain != null && !whyAgain.isBlank();
        if (told != round > 1) {
            throw Problem.ofField("whyAgain", round > 1 ? "phải nêu lý do yêu cầu thêm lần nữa / why a second request is needed must be said"
                    : "chỉ dùng từ lần thứ hai / is for a second request alone");
        }
    }

    @Override
    public String toString() {
        return "SupplementDemand" + missing;
    }
}
