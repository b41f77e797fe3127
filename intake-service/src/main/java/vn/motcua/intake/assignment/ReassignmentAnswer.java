package vn.motcua.intake.assignment;

import java.util.List;

/**
 * What a reassignment did.
 *
 * @param staff     who handles them now
 * @param moved     the codes that changed hands
 * @param unchanged the codes that the person had already
 */
public record ReassignmentAnswer(String staff, List<String> moved, List<String> unchanged) {
}
