package vn.motcua.intake.dossier;

import java.util.List;

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

    @Override
    public String toString() {
        return "SupplementDemand" + missing;
    }
}
