package vn.motcua.intake.catalogue;

/**
 * One paper that a procedure asks for.
 *
 * @param code          unique within the procedure version, for instance TP01
 * @param name          what the paper is, in Vietnamese
 * @param required      whether a dossier is incomplete without it
 * @param mustDigitize  whether a paper copy must be digitized at reception (TT 01/2023)
 * @param digitizeClass why it must be digitized; null where it need not be
 * @param paperType     the code of the kind of paper, for instance KQ.G03.000199; null where it has none
 * @param original      in which form it must be handed in
 * @param copies        how many are asked for, 1 to 99
 */
public record ComponentRequirement(String code, String name, boolean required, boolean mustDigitize, DigitizeClass digitizeClass,
                                   String paperType, PaperOriginal original, int copies) {
}
