package vn.motcua.digitization.task;

import java.time.Instant;

/**
 * A component that has to be digitized.
 *
 * @param code      the component's code
 * @param paperType the code of the kind of paper; null where it has none
 * @param since     when the paper was handed in, last; an older scan does not count any more
 */
public record RequiredComponent(String code, String paperType, Instant since) {
}
