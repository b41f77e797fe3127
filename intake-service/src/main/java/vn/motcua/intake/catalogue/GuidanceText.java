package vn.motcua.intake.catalogue;

/**
 * What the public is told about a procedure beyond its rules. It may be corrected at any time.
 *
 * @param nameEn    the procedure's name in English; null where there is none
 * @param vi        advice in Vietnamese; null where there is none
 * @param en        the same in English; null where there is none
 * @param certainty how sure the national code is
 */
public record GuidanceText(String nameEn, String vi, String en, Certainty certainty) {

    /** Nothing. */
    public static final GuidanceText NONE = new GuidanceText(null, null, null, Certainty.CERTAIN);
}
