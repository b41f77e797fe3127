package vn.motcua.digitization.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import vn.motcua.kit.Ids;

/** Sealed contents under way into a store: each is written to a file of its own, synced, and opened again to see that it is right. */
final class SealedFiles {

    private final Path folder;
    private final PaperSeal seal;

    /** In that folder, which is made when it is first needed. */
    SealedFiles(Path folder, PaperSeal seal) {
        this.folder = folder;
        this.seal = seal;
    }

    /** A new sealed file of that content, durable and read back. The caller moves or deletes it; nothing is left where this throws. */
    Path write(String sha256, long bytes, InputStream content) throws IOException {
        DurableFolder.make(folder);
        Path file = folder.resolve(Ids.next().toString());
        try {
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                try (var sealing = seal.sealing(unclosed(Channels.newOutputStream(channel)), sha256)) {
                    content.transferTo(sealing);
                }
                channel.force(true);
            }
            if (!holds(file, sha256, bytes)) {
                throw new IOException("what was written is not what was sent");
            }
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Whether a file holds the content of that hash and size; {@code IOException} where it does not open at all. */
    boolean holds(Path file, String sha256, long bytes) throws IOException {
        try (var content = seal.opening(Files.newInputStream(file), sha256)) {
            return ContentHash.isOf(sha256, bytes, content);
        }
    }

    /** Writes an empty file and removes it; {@code IOException} says why that is not possible. */
    void probe() throws IOException {
        DurableFolder.make(folder);
        Path probe = folder.resolve(Ids.next().toString());
        try (var channel = FileChannel.open(probe, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.force(true);
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    /** The file is synced after its last segment is written, so closing the seal must leave it open. */
    private static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }
}
