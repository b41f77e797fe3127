package vn.motcua.local.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once per user from the Maven artifact of this platform. */
final class PostgresBinaries {

    private PostgresBinaries() {
    }

    /** The {@code bin} folder with {@code initdb}, {@code pg_ctl} and {@code postgres}. */
    static Path bin() throws IOException {
        String resource = "postgres-" + system() + "-" + architecture() + ".txz";
        var loader = PostgresBinaries.class.getClassLoader();
        var archive = loader.getResource(resource);
        if (archive == null) {
            throw new IOException("no PostgreSQL for this platform on the class path: " + resource);
        }
        try (InputStream in = archive.openStream()) {
            byte[] packed = in.readAllBytes();
            Path home = cache().resolve("postgresql-" + checksum(packed));
            if (!Files.isDirectory(home)) {
                unpackInto(home, packed);
            }
            return home.resolve("bin");
        }
    }

    /** Unpacks beside and renames, so that two JVMs at once and a kill in the middle leave no half a folder. */
    private static void unpackInto(Path home, byte[] packed) throws IOException {
        Path part = Files.createTempDirectory(home.getParent(), "part-");
        try {
            unpack(packed, part);
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
        } finally {
            Folders.delete(part);
        }
    }

    private static void unpack(byte[] packed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new java.io.ByteArrayInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("an entry of the archive leaves its folder: " + entry.getName());
                }
                Files.createDirectories(entry.isDirectory() ? file : file.getParent());
                if (entry.isSymbolicLink() || entry.isLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else if (entry.isFile()) {
                    Files.copy(tar, file);
                    boolean program = file.getParent().endsWith("bin");
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    private static Path cache() throws IOException {
        String user = System.getProperty("user.name");
        Path cache = Path.of(System.getProperty("java.io.tmpdir"), "motcua-" + user);
        if (!Files.isDirectory(cache)) {
            Files.createDirectories(cache, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        }
        // A folder that someone else made in the common place for temporary files could hold someone else's programs.
        if (Files.isSymbolicLink(cache) || !Files.getOwner(cache).getName().equals(user)) {
            throw new IOException(cache + " belongs to " + Files.getOwner(cache).getName() + ", not to " + user);
        }
        return cache;
    }

    private static String checksum(byte[] packed) {
        var crc = new CRC32();
        crc.update(packed);
        return Long.toHexString(crc.getValue());
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
    }

    private static String architecture() {
        String arch = System.getProperty("os.arch");
        return switch (arch) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> arch;
        };
    }
}
