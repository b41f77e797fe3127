package vn.motcua.intake.catalogue;

/**
 * A field of administration (lĩnh vực).
 *
 * @param code             the centre's own, for instance LLTP
 * @param name             in Vietnamese
 * @param excludedFromPost whether postal staff may not receive its procedures without being named as support
 */
public record Field(String code, String name, boolean excludedFromPost) {
}
