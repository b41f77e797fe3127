package vn.motcua.digitization.keeping;

import java.io.IOException;

import vn.motcua.digitization.store.ContentHash;
import vn.motcua.digitization.store.PaperStore;

/**
 * What reading a content came to.
 *
 * @param rot   what is wrong with it; null where it reads well
 * @param bytes how much was read
 */
record Inspection(RotKind rot, long bytes) {

    private static final int LOOKS = 2;

    /**
     * Reads a content and compares it with its hash.
     *
     * @throws IOException where the store is away as a whole, which says nothing of the content
     */
    static Inspection of(PaperStore store, String sha256) throws IOException {
        for (int look = 0; look < LOOKS; look++) {
            try (var content = store.get(sha256).orElse(null)) {
                if (content == null) {
                    return new Inspection(RotKind.MISSING, 0);
                }
                var measured = ContentHash.read(content);
                return new Inspection(measured.sha256().equals(sha256) ? null : RotKind.UNREADABLE, measured.bytes());
            } catch (IOException e) {
                store.checkWritable();
            }
        }
        return new Inspection(RotKind.UNREADABLE, 0);
    }
}
