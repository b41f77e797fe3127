package vn.motcua.digitization.signing;

import java.util.Optional;

/**
 * Who signs, as pages and signature panels show it.
 *
 * @param organisation the organisation's full name
 * @param location     where it is; may be missing
 */
public record SignerIdentity(String organisation, Optional<String> location) {

    /** Room for four lines. */
    private static final int LONGEST_NAME = 150;

    public SignerIdentity {
        if (organisation.isBlank() || organisation.length() > LONGEST_NAME) {
            throw new SigningMisconfigured("motcua.signing.organisation must name the organisation in at most "
                    + LONGEST_NAME + " letters.");
        }
    }
}
