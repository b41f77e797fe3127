package vn.motcua.payment.statement;

/**
 * Why a line cannot be believed.
 *
 * @param line    where it stands in the file, from 1
 * @param message why, in Vietnamese and English
 */
public record BadLine(long line, String message) {
}
