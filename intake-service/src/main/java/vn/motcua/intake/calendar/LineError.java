package vn.motcua.intake.calendar;

/**
 * What is wrong with one line of a change.
 *
 * @param part  {@code reason}, {@code opens}, {@code days}, {@code hours}, {@code inherits} or {@code file}
 * @param line  the line of the CSV file; in JSON the place in the list, from 1; 0 where it is about the whole
 * @param field the wrong field; null where it is about the line
 * @param vi    what is wrong, in Vietnamese
 * @param en    what is wrong, in English
 */
public record LineError(String part, int line, String field, String vi, String en) {
}
