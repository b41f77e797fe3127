package vn.motcua.digitization.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The current papers of one use, by component, and what has changed among them. */
final class TaskPapers {

    private final Map<String, Paper> current = new TreeMap<>();
    private final Map<UUID, Paper> added = new TreeMap<>();
    private final Map<UUID, Paper> changed = new TreeMap<>();
    private final List<UUID> superseded = new ArrayList<>();

    void restore(Paper paper) {
        current.put(paper.component(), paper);
    }

    /** Puts a new paper in place of the one before, which is superseded. */
    void add(Paper paper) {
        supersede(paper.component());
        current.put(paper.component(), paper);
        added.put(paper.id(), paper);
    }

    /** The same paper, further on its way; one that was refused is current no more. */
    void advance(Paper paper) {
        if (added.containsKey(paper.id())) {
            added.put(paper.id(), paper);
        } else {
            changed.put(paper.id(), paper);
        }
        current.put(paper.component(), paper);
        if (paper.state() == PaperState.REFUSED) {
            current.remove(paper.component());
            superseded.add(paper.id());
        }
    }

    void supersede(String component) {
        Paper before = current.remove(component);
        // One that was never written down needs no trace.
        if (before != null && added.remove(before.id()) == null) {
            superseded.add(before.id());
        }
    }

    Paper of(String component) {
        return current.get(component);
    }

    Optional<Paper> byId(UUID id) {
        return current.values().stream().filter(paper -> paper.id().equals(id)).findFirst();
    }

    List<Paper> all() {
        return List.copyOf(current.values());
    }

    List<Paper> takeAdded() {
        return taken(added);
    }

    List<Paper> takeChanged() {
        return taken(changed);
    }

    private static List<Paper> taken(Map<UUID, Paper> papers) {
        List<Paper> taken = List.copyOf(papers.values());
        papers.clear();
        return taken;
    }

    List<UUID> takeSuperseded() {
        List<UUID> taken = List.copyOf(superseded);
        superseded.clear();
        return taken;
    }
}
