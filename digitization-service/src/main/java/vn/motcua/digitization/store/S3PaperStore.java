package vn.motcua.digitization.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A paper store in a bucket, an object a content. A content is sealed into a file first, so that its length and checksum
 * are known, sent in one request, which S3 takes whole or not at all, and read back.
 */
public final class S3PaperStore implements PaperStore {

    private static final int PRECONDITION_FAILED = 412;
    private static final int CONFLICT = 409;
    private static final int NOT_IMPLEMENTED = 501;

    private final S3Client s3;
    private final String bucket;
    private final String prefix;
    private final PaperSeal seal;
    private final SealedFiles incoming;

    /**
     * A store in a bucket.
     *
     * @param s3     the client, with its time limits and retries
     * @param prefix before each object's name: {@code papers/}
     * @param work   a folder on this machine for what is on its way
     */
    public S3PaperStore(S3Client s3, String bucket, String prefix, Path work, PaperSeal seal) {
        this.s3 = s3;
        this.bucket = bucket;
        this.prefix = prefix;
        this.seal = seal;
        this.incoming = new SealedFiles(work.toAbsolutePath().normalize().resolve("incoming"), seal);
    }

    @Override
    public String put(String sha256, long bytes, InputStream content) throws IOException {
        ContentHash.require(sha256);
        Held held = held(sha256, bytes);
        if (held != Held.INTACT) {
            Path sealed = incoming.write(sha256, bytes, content);
            try {
                send(sha256, sealed, held == Held.NOTHING);
            } finally {
                Files.deleteIfExists(sealed);
            }
            if (held(sha256, bytes) != Held.INTACT) {
                throw new IOException("what was stored is not what was sent");
            }
        }
        return "s3://" + bucket + "/" + key(sha256);
    }

    private enum Held {
        NOTHING, SPOILT, INTACT
    }

    private Held held(String sha256, long bytes) throws IOException {
        InputStream sealed = sealed(sha256);
        if (sealed == null) {
            return Held.NOTHING;
        }
        try (sealed; var content = seal.opening(sealed, sha256)) {
            return ContentHash.isOf(sha256, bytes, content) ? Held.INTACT : Held.SPOILT;
        } catch (IOException e) {
            return Held.SPOILT;
        }
    }

    /** What was there first stays, unless it is spoilt; of two that come at once, one is kept. */
    private void send(String sha256, Path sealed, boolean first) throws IOException {
        var request = PutObjectRequest.builder().bucket(bucket).key(key(sha256)).contentLength(Files.size(sealed))
                .contentType("application/octet-stream").checksumSHA256(base64(ContentHash.of(sealed)));
        try {
            s3.putObject(first ? request.ifNoneMatch("*").build() : request.build(), RequestBody.fromFile(sealed));
        } catch (S3Exception e) {
            if (first && e.statusCode() == NOT_IMPLEMENTED) {
                send(sha256, sealed, false);
            } else if (!first || e.statusCode() != PRECONDITION_FAILED && e.statusCode() != CONFLICT) {
                throw failed(e);
            }
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    private static String base64(String sha256) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
    }

    @Override
    public Optional<InputStream> get(String sha256) throws IOException {
        ContentHash.require(sha256);
        InputStream sealed = sealed(sha256);
        if (sealed == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(seal.opening(sealed, sha256));
        } catch (IOException | RuntimeException e) {
            sealed.close();
            throw e;
        }
    }

    private InputStream sealed(String sha256) throws IOException {
        try {
            return s3.getObject(r -> r.bucket(bucket).key(key(sha256)));
        } catch (NoSuchKeyException e) {
            return null;
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    @Override
    public boolean delete(String sha256) throws IOException {
        ContentHash.require(sha256);
        try {
            s3.headObject(r -> r.bucket(bucket).key(key(sha256)));
            s3.deleteObject(r -> r.bucket(bucket).key(key(sha256)));
            return true;
        } catch (NoSuchKeyException e) {
            // The answer to HEAD has no body: a bucket that is not there looks like an object that is not there.
            requireBucket();
            return false;
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    @Override
    public List<String> hashesAfter(String after, int limit) throws IOException {
        try {
            // Further pages are asked for only where this one holds other objects, too.
            return s3.listObjectsV2Paginator(r -> r.bucket(bucket).prefix(prefix).startAfter(prefix + after).maxKeys(limit))
                    .contents().stream().map(S3Object::key).map(key -> key.substring(prefix.length()))
                    .filter(ContentHash::isHash).filter(hash -> hash.compareTo(after) > 0).limit(limit).toList();
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    @Override
    public void checkWritable() throws IOException {
        incoming.probe();
        requireBucket();
    }

    private void requireBucket() throws IOException {
        try {
            s3.headBucket(r -> r.bucket(bucket));
        } catch (SdkException e) {
            throw failed(e);
        }
    }

    private String key(String sha256) {
        return prefix + sha256;
    }

    /** The store's name and answer stand in the cause; the message is for the log. */
    private static IOException failed(SdkException e) {
        return new IOException("the object store did not do what was asked", e);
    }
}
