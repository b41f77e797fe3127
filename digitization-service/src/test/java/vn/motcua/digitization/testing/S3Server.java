package vn.motcua.digitization.testing;

import java.net.URI;

import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;

/** A server in this process that speaks S3 and keeps objects in memory. */
public final class S3Server implements AutoCloseable {

    /** The access key that it knows. */
    public static final String ACCESS_KEY = "papers-test";
    /** Its secret. */
    public static final String SECRET_KEY = "papers-test-secret";

    private final BlobStoreContext objects;
    private final S3Proxy server;

    private S3Server(BlobStoreContext objects, S3Proxy server) {
        this.objects = objects;
        this.server = server;
    }

    /** A server on a free port of this machine. */
    public static S3Server start() throws Exception {
        var objects = ContextBuilder.newBuilder("transient-nio2").credentials("", "").build(BlobStoreContext.class);
        var server = S3Proxy.builder().blobStore(objects.getBlobStore()).endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, ACCESS_KEY, SECRET_KEY).ignoreUnknownHeaders(true).build();
        server.start();
        return new S3Server(objects, server);
    }

    /** Makes an empty bucket. */
    public void createBucket(String name) {
        objects.getBlobStore().createContainerInLocation(null, name);
    }

    /** Its address. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    @Override
    public void close() throws Exception {
        server.stop();
        objects.close();
    }
}
