package vn.motcua.intake.edition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.catalogue.CatalogueEdition;
import vn.motcua.intake.catalogue.CatalogueException;
import vn.motcua.intake.catalogue.CatalogueSource;
import vn.motcua.intake.catalogue.CatalogueTable;
import vn.motcua.intake.catalogue.CsvTable;
import vn.motcua.intake.catalogue.ReceptionAuthority;

/**
 * The edition in force, in memory. An empty database is filled from the data files at the first start, and a wrong file keeps
 * the service from starting; from then on only imports change the catalogue. Every replica looks for a newer edition every
 * few seconds and swaps the whole.
 */
@Singleton
@Startup
public class LiveCatalogue {

    private static final String SERVICE = "system:intake";
    private static final Logger LOG = Logger.getLogger(LiveCatalogue.class);

    @Inject
    EditionStore store;
    @ConfigProperty(name = "motcua.catalogue.dir")
    Optional<String> directory;

    private volatile CatalogueEdition inForce;
    private int unreadable;

    @PostConstruct
    void load() {
        QuarkusTransaction.requiringNew().run(this::fillEmptyDatabase);
        inForce = read(store.newest());
    }

    private void fillEmptyDatabase() {
        store.lock();
        if (store.newest() > 0) {
            return;
        }
        CatalogueSource files = directory.map(dir -> CatalogueSource.directory(Path.of(dir))).orElseGet(CatalogueSource::builtIn);
        CatalogueEdition.read(1, files);
        Map<CatalogueTable, String> tables = new EnumMap<>(CatalogueTable.class);
        for (CatalogueTable table : CatalogueTable.values()) {
            tables.put(table, CsvTable.write(table, files.table(table, new ArrayList<>()).rows()));
        }
        store.add(1, SERVICE, EditionStore.Origin.DATA_FILES, tables);
    }

    private CatalogueEdition read(int number) {
        return CatalogueEdition.read(number, EditionStore.source(number, store.tables(number)));
    }

    /** Looks for a newer edition; the next look does it where the database is away. */
    @Scheduled(every = "{motcua.catalogue.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookForNewer() {
        try {
            swapToNewest();
        } catch (IllegalStateException e) {
            LOG.warnf("cannot look for a newer edition of the catalogue, edition %d stays: %s", inForce.number(), e.getMessage());
        }
    }

    /** Swaps to the newest edition; one that only a later release of the service can read is passed over. */
    synchronized void swapToNewest() {
        int newest = store.newest();
        if (newest <= inForce.number() || newest == unreadable) {
            return;
        }
        try {
            inForce = read(newest);
            LOG.infof("edition %d of the catalogue is in force", newest);
        } catch (CatalogueException e) {
            unreadable = newest;
            LOG.errorf("edition %d of the catalogue stays, a later release made edition %d: %s", inForce.number(), newest, e.getMessage());
        }
    }

    @Produces
    @Singleton
    Catalogue catalogue() {
        return new Catalogue(() -> inForce);
    }

    @Produces
    @Singleton
    ReceptionAuthority receptionAuthority(Catalogue catalogue) {
        return new ReceptionAuthority(catalogue);
    }
}
