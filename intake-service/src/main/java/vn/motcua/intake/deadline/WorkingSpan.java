package vn.motcua.intake.deadline;

/**
 * A length of time as people say it.
 *
 * @param days    whole days: working days, or days of 24 hours
 * @param minutes what is left
 */
record WorkingSpan(long days, long minutes) {
}
