package vn.motcua.local.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The secrets of one local stack, made at random at its first start and kept in its data folder for the next ones.
 *
 * @param vnpayHashSecret      shared by payment and the sandbox
 * @param personalDataKeys     {@code id:base64key}
 * @param personalDataHashKey  base64
 * @param paperStoreKeys       {@code id:base64key}
 */
public record Secrets(String vnpayHashSecret, String personalDataKeys, String personalDataHashKey, String paperStoreKeys) {

    private static final String FILE = "local.properties";
    private static final int KEY_BYTES = 32;

    /** Reads them, or makes them where the folder has none. */
    public static Secrets in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            make(folder, file);
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return new Secrets(required(properties, "vnpay.hash-secret", file), required(properties, "personal-data.keys", file),
                required(properties, "personal-data.hash-key", file), required(properties, "paper-store.keys", file));
    }

    private static void make(Path folder, Path file) throws IOException {
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var properties = new Properties();
        properties.put("vnpay.hash-secret", HexFormat.of().withUpperCase().formatHex(random()));
        properties.put("personal-data.keys", "local-1:" + Base64.getEncoder().encodeToString(random()));
        properties.put("personal-data.hash-key", Base64.getEncoder().encodeToString(random()));
        properties.put("paper-store.keys", "local-1:" + Base64.getEncoder().encodeToString(random()));
        Path part = Files.createTempFile(folder, "local-", ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var out = Files.newBufferedWriter(part)) {
            properties.store(out, "Secrets of this local stack only; without them its data cannot be read");
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] random() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    private static String required(Properties properties, String name, Path file) throws IOException {
        String value = properties.getProperty(name);
        if (value == null) {
            throw new IOException(file + " lacks " + name);
        }
        return value;
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
