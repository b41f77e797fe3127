package vn.motcua.digitization.store;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;

import vn.motcua.kit.secret.SecretKeys;

/** Chooses the paper store by configuration, when the service starts: without keys it must not. */
@Singleton
@Startup
class PaperStoreProducer {

    private final PaperStore store;

    PaperStoreProducer(PaperStoreSettings settings) {
        var seal = new PaperSeal(new SecretKeys("PAPER_STORE_KEYS", settings.keys().orElse("")));
        store = switch (settings.kind()) {
            case FILE -> new FileSystemPaperStore(Path.of(settings.dir()), seal);
            case S3 -> new S3PaperStore(S3Clients.of(settings.s3()), bucket(settings.s3()), settings.s3().prefix(), Path.of(settings.dir()), seal);
        };
        CipherWarmUp.inBackground();
    }

    private static String bucket(PaperStoreSettings.S3 settings) {
        return settings.bucket().orElseThrow(() -> new IllegalStateException("PAPER_STORE_S3_BUCKET is missing: PAPER_STORE_KIND is s3"));
    }

    @Produces
    @Singleton
    PaperStore store() {
        return store;
    }
}
