package vn.motcua.digitization.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import vn.motcua.kit.Ids;

/**
 * A paper store in a folder, shared by all replicas: {@code ab/cd/abcd…}. A content is written beside its place, synced,
 * read back, moved into place in one step, and the folder is synced.
 */
public final class FileSystemPaperStore implements PaperStore {

    private static final String TEMPORARY = "incoming";
    private static final boolean SYNCS_FOLDERS = !System.getProperty("os.name").startsWith("Windows");

    private final Path root;

    /** A store in that folder, which is made when it is first needed. */
    public FileSystemPaperStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public String put(String sha256, long bytes, InputStream content) throws IOException {
        Path place = place(sha256);
        // A content of another size is a torn one, for instance after a restored backup: it is written anew.
        if (Files.isRegularFile(place) && Files.size(place) == bytes) {
            return root.relativize(place).toString();
        }
        Path temporary = temporary();
        try {
            write(temporary, content);
            verify(temporary, sha256, bytes);
            makeFolder(place.getParent());
            Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncFolder(place.getParent());
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("the paper store must be one file system", e);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return root.relativize(place).toString();
    }

    @Override
    public Optional<InputStream> get(String sha256) throws IOException {
        try {
            return Optional.of(Files.newInputStream(place(sha256)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void checkWritable() throws IOException {
        Path probe = temporary();
        try {
            write(probe, InputStream.nullInputStream());
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private Path place(String sha256) {
        if (!ContentHash.isHash(sha256)) {
            throw new IllegalArgumentException("not a content hash");
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    private Path temporary() throws IOException {
        Path folder = root.resolve(TEMPORARY);
        makeFolder(folder);
        return folder.resolve(Ids.next().toString());
    }

    private static void write(Path file, InputStream content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    private static void verify(Path file, String sha256, long bytes) throws IOException {
        if (Files.size(file) != bytes || !ContentHash.of(file).equals(sha256)) {
            throw new IOException("what was written is not what was sent");
        }
    }

    /** Makes a folder and its parents so that they survive a loss of power. */
    private static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        makeFolder(parent);
        Files.createDirectories(folder);
        syncFolder(parent);
    }

    private static void syncFolder(Path folder) throws IOException {
        if (SYNCS_FOLDERS) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
