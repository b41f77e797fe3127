package vn.motcua.intake.catalogue;

import java.nio.file.Path;
import java.util.Optional;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the catalogue when the service starts; a wrong file keeps it from starting. */
@Singleton
class CatalogueProducer {

    @Produces
    @Singleton
    @Startup
    Catalogue catalogue(@ConfigProperty(name = "motcua.catalogue.dir") Optional<String> directory) {
        return Catalogue.load(directory.map(dir -> CatalogueSource.directory(Path.of(dir)))
                .orElseGet(CatalogueSource::builtIn));
    }

    @Produces
    @Singleton
    ReceptionAuthority receptionAuthority(Catalogue catalogue) {
        return new ReceptionAuthority(catalogue);
    }
}
