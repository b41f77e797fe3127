package vn.motcua.intake.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.catalogue.CatalogueEdition;
import vn.motcua.intake.catalogue.CatalogueTable;
import vn.motcua.intake.testing.OtherServices;
import vn.motcua.local.quarkus.LocalServersResource;

/** What another replica imported is in force here, too. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class LiveCatalogueTest {

    @Inject
    EditionStore store;
    @Inject
    Catalogue catalogue;
    @Inject
    LiveCatalogue live;

    @Test
    void an_empty_database_is_filled_from_the_data_files() {
        assertThat(store.history(2, 1)).singleElement().matches(e -> e.origin() == EditionStore.Origin.DATA_FILES)
                .matches(e -> e.tables().size() == CatalogueTable.values().length);
        assertThat(catalogue.procedure("1.005129", LocalDate.of(2022, 6, 8))).isPresent();
    }

    @Test
    void an_edition_of_another_replica_is_swapped_in_as_a_whole() {
        CatalogueEdition held = catalogue.edition();
        QuarkusTransaction.requiringNew().run(() -> {
            store.lock();
            int newest = store.newest();
            Map<CatalogueTable, String> brought = new EnumMap<>(CatalogueTable.class);
            brought.put(CatalogueTable.FIELDS, store.tables(newest).get(CatalogueTable.FIELDS) + "RPL,Lĩnh vực của bản sao khác,no\n");
            store.add(newest + 1, "QL-01", EditionStore.Origin.IMPORT, brought);
        });
        await().atMost(OtherServices.PATIENCE).untilAsserted(() -> assertThat(catalogue.field("RPL")).isPresent());
        assertThat(catalogue.edition().number()).isGreaterThan(held.number());
        assertThat(held.fields()).doesNotContainKey("RPL");
    }

    @Test
    void an_edition_that_cannot_be_read_leaves_the_one_in_force() {
        int before = catalogue.edition().number();
        Map<CatalogueTable, String> broken = new EnumMap<>(CatalogueTable.class);
        QuarkusTransaction.requiringNew().run(() -> {
            store.lock();
            broken.put(CatalogueTable.FIELDS, store.tables(store.newest()).get(CatalogueTable.FIELDS));
            store.add(store.newest() + 1, "QL-01", EditionStore.Origin.IMPORT, Map.of(CatalogueTable.FIELDS, "of,a,later,release\n"));
        });
        live.lookForNewer();
        assertThat(catalogue.edition().number()).isGreaterThanOrEqualTo(before);
        assertThat(catalogue.procedures(LocalDate.of(2022, 6, 8))).isNotEmpty();
        QuarkusTransaction.requiringNew().run(() -> store.add(store.newest() + 1, "QL-01", EditionStore.Origin.IMPORT, broken));
        live.lookForNewer();
        assertThat(catalogue.edition().number()).isEqualTo(store.newest());
    }
}
