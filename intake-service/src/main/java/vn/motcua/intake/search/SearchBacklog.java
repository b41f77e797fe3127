package vn.motcua.intake.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;
import vn.motcua.intake.person.Applicant;
import vn.motcua.intake.person.PersonalData;
import vn.motcua.intake.store.DossierStore;
import vn.motcua.intake.store.StoredDossier;

/**
 * Lets dossiers be found that are older than the search. Runs on every replica, a batch at a time, each taking rows that no other has;
 * once the backlog is empty it stays so.
 */
@ApplicationScoped
public class SearchBacklog {

    /** How many dossiers a transaction takes. */
    static final int BATCH = 500;
    /** How many batches a run takes at most; the next run takes the rest. */
    static final int MOST_BATCHES = 100;

    @Inject
    DataSource dataSource;
    @Inject
    DossierStore store;
    @Inject
    PersonalData persons;
    @Inject
    SearchIndex index;

    /** Runs once. */
    @Scheduled(every = "{motcua.intake.search.backlog.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        for (int batch = 0; batch < MOST_BATCHES; batch++) {
            if (QuarkusTransaction.requiringNew().call(this::takeBatch) == 0) {
                return;
            }
        }
    }

    private int takeBatch() {
        List<UUID> taken = take();
        Map<UUID, Applicant> applicants = persons.forIndexing(taken);
        for (StoredDossier stored : store.findByIds(taken)) {
            index.add(stored.dossier().state(), applicants.get(stored.dossier().id()));
        }
        return taken.size();
    }

    private List<UUID> take() {
        try (var connection = dataSource.getConnection(); var delete = connection.prepareStatement("""
                delete from search_backlog where dossier_id in
                  (select dossier_id from search_backlog order by dossier_id limit ? for update skip locked) returning dossier_id""")) {
            delete.setInt(1, BATCH);
            List<UUID> taken = new ArrayList<>();
            try (var rows = delete.executeQuery()) {
                while (rows.next()) {
                    taken.add(rows.getObject(1, UUID.class));
                }
            }
            return taken;
        } catch (SQLException e) {
            throw new IllegalStateException("search backlog", e);
        }
    }
}
