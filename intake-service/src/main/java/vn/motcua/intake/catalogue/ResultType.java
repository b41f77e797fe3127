package vn.motcua.intake.catalogue;

/**
 * A document that a procedure ends with.
 *
 * @param code the national code of the kind of result, for instance KQ.G07.000122
 * @param name what it is, in Vietnamese
 */
public record ResultType(String code, String name) {
}
