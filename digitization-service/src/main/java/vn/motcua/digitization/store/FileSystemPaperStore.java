package vn.motcua.digitization.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paper store in a folder, shared by all replicas: {@code ab/cd/abcd…}. A content is sealed beside its place, synced,
 * read back, moved into place in one step, and the folder is synced.
 */
public final class FileSystemPaperStore implements PaperStore {

    private static final String INCOMING = "incoming";
    private static final int PREFIX = 2;

    private final Path root;
    private final PaperSeal seal;
    private final SealedFiles incoming;

    /** A store in that folder, which is made when it is first needed. */
    public FileSystemPaperStore(Path root, PaperSeal seal) {
        this.root = root.toAbsolutePath().normalize();
        this.seal = seal;
        this.incoming = new SealedFiles(this.root.resolve(INCOMING), seal);
    }

    @Override
    public String put(String sha256, long bytes, InputStream content) throws IOException {
        Path place = place(sha256);
        if (!isIntact(place, sha256, bytes)) {
            Path sealed = incoming.write(sha256, bytes, content);
            try {
                DurableFolder.make(place.getParent());
                StoreCrash.SEALED_BEFORE_PLACE.reach();
                Files.move(sealed, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                DurableFolder.sync(place.getParent());
            } catch (AtomicMoveNotSupportedException e) {
                throw new IOException("the paper store must be one file system", e);
            } finally {
                Files.deleteIfExists(sealed);
            }
        }
        return root.relativize(place).toString();
    }

    /** A content that is torn or rotten, for instance after a restored backup, is written anew: the upload mends it. */
    private boolean isIntact(Path place, String sha256, long bytes) {
        try {
            return Files.isRegularFile(place) && incoming.holds(place, sha256, bytes);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Optional<InputStream> get(String sha256) throws IOException {
        InputStream sealed;
        try {
            sealed = Files.newInputStream(place(sha256));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        try {
            return Optional.of(seal.opening(sealed, sha256));
        } catch (IOException | RuntimeException e) {
            sealed.close();
            throw e;
        }
    }

    @Override
    public boolean delete(String sha256) throws IOException {
        Path place = place(sha256);
        if (!Files.deleteIfExists(place)) {
            return false;
        }
        DurableFolder.sync(place.getParent());
        return true;
    }

    @Override
    public List<String> hashesAfter(String after, int limit) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path first : entries(root, after.substring(0, Math.min(PREFIX, after.length())), PREFIX)) {
            String startsWith = first.getFileName().toString();
            String next = after.startsWith(startsWith) ? after.substring(PREFIX, Math.min(2 * PREFIX, after.length())) : "";
            for (Path second : entries(first, next, PREFIX)) {
                for (Path content : entries(second, "", ContentHash.DIGITS)) {
                    String hash = content.getFileName().toString();
                    if (ContentHash.isHash(hash) && hash.compareTo(after) > 0) {
                        found.add(hash);
                    }
                    if (found.size() == limit) {
                        return found;
                    }
                }
            }
        }
        return found;
    }

    /** What lies in a folder, in order: names of that length, from one of them on. */
    private static List<Path> entries(Path folder, String from, int length) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(file -> {
                String name = file.getFileName().toString();
                return name.length() == length && name.compareTo(from) >= 0;
            }).sorted().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    @Override
    public void checkWritable() throws IOException {
        incoming.probe();
    }

    private Path place(String sha256) {
        ContentHash.require(sha256);
        return root.resolve(sha256.substring(0, PREFIX)).resolve(sha256.substring(PREFIX, 2 * PREFIX)).resolve(sha256);
    }
}
