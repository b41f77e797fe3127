package vn.motcua.intake.printing;

/**
 * The head of an administrative paper.
 *
 * @param above  the body above the unit, in capitals; null where there is none
 * @param unit   the unit that issues the paper, in capitals
 * @param office the unit as it is called in a sentence
 * @param number the paper's number; null where the form is not numbered
 * @param place  where it is issued
 * @param day    the day of the act, in words
 */
public record Heading(String above, String unit, String office, String number, String place, String day) {
}
