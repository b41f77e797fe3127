package vn.motcua.digitization.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Where papers are kept, and by which keys. */
@ConfigMapping(prefix = "motcua.paper-store")
public interface PaperStoreSettings {

    /** The kinds of stores. */
    enum Kind {
        /** A folder, shared by all replicas. */
        FILE,
        /** A bucket of a server that speaks S3. */
        S3
    }

    /** Which store it is. */
    @WithDefault("file")
    Kind kind();

    /** The folder of the store, and of what is on its way into it; with S3 the latter only. */
    String dir();

    /** {@code id:base64key,id2:base64key}, 256 bits each: the first encrypts, all decrypt. Needed. */
    Optional<String> keys();

    /** The bucket, where the kind is S3. */
    S3 s3();

    /** A bucket and how to reach it. */
    interface S3 {

        /** The bucket's name; it must be there. */
        Optional<String> bucket();

        /** What the name of each object begins with. */
        @WithDefault("papers/")
        String prefix();

        /** The region; servers other than Amazon's take any. */
        @WithDefault("us-east-1")
        String region();

        /** The server's address, where it is not Amazon's. */
        Optional<URI> endpoint();

        /** Whether the bucket stands in the path instead of the host name, as most servers other than Amazon's want it. */
        @WithDefault("false")
        boolean pathStyle();

        /** The access key; without it the machine's own credentials count. */
        Optional<String> accessKey();

        /** Its secret. */
        Optional<String> secretKey();
    }
}
