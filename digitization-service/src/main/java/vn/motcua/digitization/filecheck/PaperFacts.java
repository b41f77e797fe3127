package vn.motcua.digitization.filecheck;

/**
 * What a file was found to be.
 *
 * @param kind  by its content
 * @param pages how many pages, at least 1
 * @param bytes its size
 */
public record PaperFacts(PaperKind kind, int pages, long bytes) {
}
