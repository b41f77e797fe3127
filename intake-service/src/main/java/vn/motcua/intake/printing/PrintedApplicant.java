package vn.motcua.intake.printing;

/**
 * Whose dossier it is; templates know it as {@code applicant}. Never logged: {@link #toString()} tells nothing.
 *
 * @param name    as on the identity document
 * @param address may be null
 * @param phone   may be null
 * @param email   may be null
 */
public record PrintedApplicant(String name, String address, String phone, String email) {

    @Override
    public String toString() {
        return "PrintedApplicant";
    }
}
