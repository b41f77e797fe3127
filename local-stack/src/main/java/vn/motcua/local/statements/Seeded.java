package vn.motcua.local.statements;

/**
 * A discrepancy that was put into a statement.
 *
 * @param discrepancy what
 * @param reference   of which order
 * @param difference  how much more (positive) or less (negative) the statement tells by it, whole đồng
 */
public record Seeded(Discrepancy discrepancy, String reference, long difference) {
}
