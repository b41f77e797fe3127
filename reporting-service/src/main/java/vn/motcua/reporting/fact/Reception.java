package vn.motcua.reporting.fact;

/**
 * The centre accepted the dossier.
 *
 * @param work when and by whom
 * @param fte  the share of a full post that the receiver worked at that time, above 0 and at most 1
 */
public record Reception(Work work, double fte) {
}
