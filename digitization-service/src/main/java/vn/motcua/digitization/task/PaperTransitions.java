package vn.motcua.digitization.task;

import static vn.motcua.digitization.task.PaperAction.CONFIRM;
import static vn.motcua.digitization.task.PaperAction.PASS;
import static vn.motcua.digitization.task.PaperAction.READ;
import static vn.motcua.digitization.task.PaperAction.REFUSE;
import static vn.motcua.digitization.task.PaperAction.SIGN;
import static vn.motcua.digitization.task.PaperState.KEPT;
import static vn.motcua.digitization.task.PaperState.REFUSED;
import static vn.motcua.digitization.task.PaperState.TO_CONFIRM;
import static vn.motcua.digitization.task.PaperState.TO_SIGN;
import static vn.motcua.digitization.task.PaperState.WAITING;

import java.util.List;
import java.util.Optional;

/** The only place that says how a paper moves (TT 01/2023/TT-VPCP: scan, extract, sign, store); everything else is refused. */
public final class PaperTransitions {

    /** One edge of the graph. */
    public record Edge(PaperState from, PaperAction action, PaperState to) {
    }

    /** The whole graph. What is reused or imported begins at its end. */
    public static final List<Edge> ALL = List.of(
            new Edge(WAITING, READ, TO_CONFIRM),
            new Edge(WAITING, PASS, TO_SIGN),
            new Edge(WAITING, REFUSE, REFUSED),
            new Edge(TO_CONFIRM, CONFIRM, TO_SIGN),
            new Edge(TO_CONFIRM, REFUSE, REFUSED),
            new Edge(TO_SIGN, SIGN, KEPT));

    private PaperTransitions() {
    }

    /** The state after the action; empty where the action is not allowed. */
    public static Optional<PaperState> next(PaperState from, PaperAction action) {
        return ALL.stream().filter(e -> e.from() == from && e.action() == action).map(Edge::to).findFirst();
    }
}
