package vn.motcua.kit.problem;

/**
 * One wrong field.
 *
 * @param field   its path in the body, for instance {@code applicant.name}; or the name of a parameter
 * @param message what is wrong with it, in the reader's language; never the value itself
 */
public record FieldError(String field, String message) {
}
