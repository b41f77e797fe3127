package vn.motcua.local.tokens;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** The signing key on disk: {@code token-signing-key.pem}, readable by its owner only. */
final class KeyFiles {

    private static final String FILE = "token-signing-key.pem";
    private static final int BITS = 2048;
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";

    private KeyFiles() {
    }

    static KeyPair readOrMake(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(folder, file);
            }
            return read(file);
        } catch (GeneralSecurityException e) {
            throw new IOException(file + " holds no usable RSA key", e);
        }
    }

    /** Written beside and linked into place, so that two processes at once end up with the same key. */
    private static void make(Path folder, Path file) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
        Path part = Files.createTempFile(folder, "key-", ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(part, BEGIN + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key) + END);
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.delete(part);
        }
    }

    private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
        String pem = Files.readString(file);
        byte[] encoded = Base64.getMimeDecoder().decode(pem.replace(BEGIN, "").replace(END, ""));
        var factory = KeyFactory.getInstance("RSA");
        var privateKey = (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(encoded));
        var publicKey = factory.generatePublic(
                new RSAPublicKeySpec(privateKey.getModulus(), privateKey.getPublicExponent()));
        return new KeyPair(publicKey, privateKey);
    }
}
