package vn.motcua.digitization.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the paper store by configuration. */
@ApplicationScoped
class PaperStoreProducer {

    @Produces
    @ApplicationScoped
    PaperStore store(@ConfigProperty(name = "motcua.paper-store.dir") String folder) {
        return new FileSystemPaperStore(Path.of(folder));
    }
}
