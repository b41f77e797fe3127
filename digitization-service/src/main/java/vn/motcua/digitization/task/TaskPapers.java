package vn.motcua.digitization.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The current papers, of one use and component one each, and what has changed among them. */
final class TaskPapers {

    private final Map<PaperUse, Map<String, Paper>> current = Map.of(PaperUse.COMPONENT, new TreeMap<>(), PaperUse.RESULT, new TreeMap<>());
    private final Map<UUID, Paper> added = new TreeMap<>();
    private final Map<UUID, Paper> changed = new TreeMap<>();
    private final List<UUID> superseded = new ArrayList<>();

    void restore(Paper paper) {
        of(paper.use()).put(paper.component(), paper);
    }

    /** Puts a new paper in place of the one before, which is superseded. */
    void add(Paper paper) {
        supersede(paper.use(), paper.component());
        of(paper.use()).put(paper.component(), paper);
        added.put(paper.id(), paper);
    }

    /** The same paper, further on its way; one that was refused is current no more. */
    void advance(Paper paper) {
        if (added.containsKey(paper.id())) {
            added.put(paper.id(), paper);
        } else {
            changed.put(paper.id(), paper);
        }
        of(paper.use()).put(paper.component(), paper);
        if (paper.state() == PaperState.REFUSED) {
            of(paper.use()).remove(paper.component());
            superseded.add(paper.id());
        }
    }

    void supersede(PaperUse use, String component) {
        Paper before = of(use).remove(component);
        // One that was never written down needs no trace.
        if (before != null && added.remove(before.id()) == null) {
            superseded.add(before.id());
        }
    }

    /** Null where there is none. */
    Paper of(PaperUse use, String component) {
        return of(use).get(component);
    }

    private Map<String, Paper> of(PaperUse use) {
        return current.get(use);
    }

    Optional<Paper> byId(UUID id) {
        return current.values().stream().flatMap(papers -> papers.values().stream()).filter(paper -> paper.id().equals(id)).findFirst();
    }

    /** In order of their components' codes. */
    List<Paper> all(PaperUse use) {
        return List.copyOf(of(use).values());
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
