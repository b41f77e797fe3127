package vn.motcua.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.events.Topic;
import vn.motcua.system.Books;
import vn.motcua.system.Books.Told;

/** What an agency sees on a topic and what payment makes of it, compared with what the services have in their logs. */
record Telling(Books books) {

    private static final Duration LONG = Duration.ofSeconds(240);

    /** Waits until intake's outbox is empty and every event of its log about these dossiers is on the topic. */
    void awaitComplete(Collection<String> dossiers) {
        await("everything is told").atMost(LONG).until(() -> isComplete(dossiers));
    }

    private boolean isComplete(Collection<String> dossiers) {
        if (books.count("select count(*) from intake.outbox") > 0) {
            return false;
        }
        long logged = logged(dossiers);
        return logged >= dossiers.size() && firstTellings(Topic.LIFECYCLE, dossiers).values().stream().mapToLong(List::size).sum() == logged;
    }

    /** How many events of these dossiers intake has in its log. */
    long logged(Collection<String> dossiers) {
        return books.count("select count(*) from intake.event_log where dossier in " + list(dossiers));
    }

    /**
     * Every record on the topic, whether it came once or twice, has led to one charge of each dossier and to nothing else. Judged when
     * payment has acknowledged the last record, because an effect too many may come late.
     */
    void eachIsChargedOnce(Collection<String> dossiers) {
        await("payment has heard everything").atMost(LONG).until(() -> books.unacknowledged(Topic.LIFECYCLE, "payment") == 0);
        String charged = "from payment.event_log where type = 'vn.motcua.dossier.charged.v1' and dossier in " + list(dossiers);
        String theirs = "dossier_id in (select dossier_id from intake.event_log where dossier in " + list(dossiers) + ")";
        assertThat(books.count("select count(*) from payment.dead_letter where dossier_id is null or " + theirs)).as("dead letters").isZero();
        assertThat(books.count("select count(*) " + charged)).as("one charge per dossier").isEqualTo(dossiers.size());
        assertThat(books.count("select count(distinct dossier) " + charged)).as("dossiers that are charged").isEqualTo(dossiers.size());
        assertThat(books.count("select count(*) from payment.parked_event where " + theirs)).as("parked events").isZero();
    }

    private static String list(Collection<String> dossiers) {
        return "('" + String.join("','", dossiers) + "')";
    }

    /** Per dossier the sequences in the order in which each was told for the first time. */
    Map<String, List<Long>> firstTellings(Topic topic, Collection<String> dossiers) {
        Set<String> wanted = new HashSet<>(dossiers);
        Map<String, List<Long>> tellings = new HashMap<>();
        for (Told told : books.told(topic)) {
            if (wanted.contains(told.dossier())) {
                List<Long> sequences = tellings.computeIfAbsent(told.dossier(), d -> new ArrayList<>());
                if (!sequences.contains(told.sequence())) {
                    sequences.add(told.sequence());
                }
            }
        }
        return tellings;
    }

    /** How many different event ids stand at each place (dossier and sequence) of a topic. */
    List<Integer> idsPerPlace(Topic topic) {
        Map<String, Set<String>> ids = new HashMap<>();
        books.told(topic).forEach(told -> ids.computeIfAbsent(told.dossier() + "/" + told.sequence(), p -> new HashSet<>()).add(told.eventId()));
        return ids.values().stream().map(Set::size).toList();
    }
}
