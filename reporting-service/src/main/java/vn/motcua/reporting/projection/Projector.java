package vn.motcua.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

import vn.motcua.eventlog.ReceivedEvent;
import vn.motcua.events.Topic;
import vn.motcua.events.lifecycle.Assisted;
import vn.motcua.reporting.fact.Contributions;
import vn.motcua.reporting.fact.DossierFact;
import vn.motcua.reporting.fact.DossierFold;
import vn.motcua.reporting.fact.Sums;

/**
 * Folds a batch of one topic into the tables. The three topics' consumers write the same rows at the same time, so every
 * batch takes its locks in one order: dossiers by id, assistance by id, then roll-up rows by key, then its topic's progress. The last two are
 * shared by everybody and therefore held only for the moment before the commit.
 */
@ApplicationScoped
class Projector {

    private final DataSource database;

    Projector(DataSource database) {
        this.database = database;
    }

    /** Runs inside the transaction of the inbox; a database that refuses is an {@link IllegalStateException} with its cause. */
    void project(Topic topic, List<ReceivedEvent> events) {
        List<ReceivedEvent> explained = events.stream().filter(e -> DossierFold.explains(e.body())).toList();
        try (Connection connection = database.getConnection()) {
            Map<UUID, DossierFact> before = FactTable.lock(connection, codes(explained));
            Map<UUID, DossierFact> after = fold(before, explained);
            Sums difference = difference(before, after.values());
            List<DossierFact> changed = after.values().stream().filter(f -> !f.equals(before.get(f.id()))).toList();
            FactTable.save(connection, changed);
            PaymentTable.save(connection, before, changed);
            AssistanceTable.add(connection, events).forEach(help -> difference.plus(Contributions.of(help)));
            RollUpTable.add(connection, difference);
            UnknownEventTable.count(connection, topic, events.stream().filter(e -> !explains(e)).toList());
            ProgressTable.note(connection, topic, events);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot project " + events.size() + " events of " + topic.topicName(), e);
        }
    }

    /** Assistance is no part of a dossier's life: it has a table of its own. */
    private static boolean explains(ReceivedEvent event) {
        return DossierFold.explains(event.body()) || event.body() instanceof Assisted;
    }

    private static Map<UUID, String> codes(List<ReceivedEvent> events) {
        Map<UUID, String> codes = new TreeMap<>();
        events.forEach(e -> codes.put(e.dossierId(), e.body().dossier()));
        return codes;
    }

    private static Map<UUID, DossierFact> fold(Map<UUID, DossierFact> before, List<ReceivedEvent> events) {
        Map<UUID, DossierFact> facts = new HashMap<>(before);
        for (ReceivedEvent event : events) {
            facts.compute(event.dossierId(), (id, fact) -> DossierFold.apply(fact, event.body()));
        }
        return facts;
    }

    private static Sums difference(Map<UUID, DossierFact> before, Collection<DossierFact> after) {
        Sums difference = new Sums();
        for (DossierFact fact : after) {
            difference.minus(Contributions.of(before.get(fact.id()))).plus(Contributions.of(fact));
        }
        return difference;
    }
}
