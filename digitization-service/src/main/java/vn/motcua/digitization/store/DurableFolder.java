package vn.motcua.digitization.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Folders whose entries survive a loss of power. */
final class DurableFolder {

    private static final boolean SYNCS = !System.getProperty("os.name").startsWith("Windows");

    private DurableFolder() {
    }

    /** Makes a folder and its parents. */
    static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        make(parent);
        Files.createDirectories(folder);
        sync(parent);
    }

    /** Makes sure that what was moved into or deleted from a folder stays so. */
    static void sync(Path folder) throws IOException {
        if (SYNCS) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
