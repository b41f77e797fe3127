package vn.motcua.system.faults;

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

/** What an agency sees on a topic, compared with what the services have in their logs. */
record Telling(Books books) {

    /** Whether intake's outbox is empty and every event of its log about these dossiers is on the topic. */
    boolean isComplete(Collection<String> dossiers) {
        if (books.count("select count(*) from intake.outbox") > 0) {
            return false;
        }
        String list = "'" + String.join("','", dossiers) + "'";
        long logged = books.count("select count(*) from intake.event_log where dossier in (" + list + ")");
        return logged >= dossiers.size() && firstTellings(Topic.LIFECYCLE, dossiers).values().stream().mapToLong(List::size).sum() == logged;
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
