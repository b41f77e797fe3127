package vn.motcua.digitization.scan;

import java.nio.file.Path;

import vn.motcua.digitization.filecheck.PaperFacts;

/**
 * An uploaded file that passed the checks.
 *
 * @param file   where it lies for the time of the request
 * @param sha256 its content hash
 * @param facts  what it is
 */
record CheckedFile(Path file, String sha256, PaperFacts facts) {
}
