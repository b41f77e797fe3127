package vn.motcua.digitization.making;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import vn.motcua.digitization.store.ContentHash;
import vn.motcua.digitization.store.PaperStore;
import vn.motcua.digitization.task.StoredFile;

/** A folder for the files of one job: fetched from the store, worked on, put back, and gone when the job ends. */
final class Workspace implements AutoCloseable {

    private final PaperStore store;
    private final Path folder;

    Workspace(PaperStore store, Path workDir) throws IOException {
        this.store = store;
        folder = Files.createTempDirectory(Files.createDirectories(workDir), "job-");
    }

    /** A place for a file of that name. */
    Path place(String name) {
        return folder.resolve(name);
    }

    /** Fetches a file from the store; the store itself finds out whether it is still what it was. */
    Path fetch(StoredFile file, String name) throws IOException {
        Path place = place(name);
        try (InputStream content = store.get(file.sha256()).orElseThrow(() -> new IOException("a file is not in the paper store"))) {
            Files.copy(content, place);
        }
        return place;
    }

    /** Puts a file into the store, durably. */
    StoredFile keep(Path file, String mediaType, int pages) throws IOException {
        String sha256 = ContentHash.of(file);
        long bytes = Files.size(file);
        try (InputStream content = Files.newInputStream(file)) {
            store.put(sha256, bytes, content);
        }
        return new StoredFile(sha256, mediaType, pages, bytes);
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    /** Removes what jobs left behind that were cut off before that time; younger ones may belong to a replica that runs. */
    static void removeOlder(Path workDir, Instant than) throws IOException {
        if (!Files.isDirectory(workDir)) {
            return;
        }
        try (var jobs = Files.list(workDir)) {
            for (Path job : jobs.toList()) {
                if (Files.getLastModifiedTime(job).toInstant().isBefore(than)) {
                    delete(job);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
