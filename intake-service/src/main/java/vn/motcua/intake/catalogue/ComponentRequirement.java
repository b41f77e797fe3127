package vn.motcua.intake.catalogue;

/**
 * One paper that a procedure asks for.
 *
 * @param code         unique within the procedure version, for instance TP01
 * @param name         what the paper is, in Vietnamese
 * @param required     whether a dossier is incomplete without it
 * @param mustDigitize whether a paper copy must be digitized at reception (TT 01/2023)
 */
public record ComponentRequirement(String code, String name, boolean required, boolean mustDigitize) {
}
