package vn.motcua.digitization.task;

import static vn.motcua.digitization.task.TaskAction.CANCEL;
import static vn.motcua.digitization.task.TaskAction.COMPLETE;
import static vn.motcua.digitization.task.TaskAction.REQUIRE;
import static vn.motcua.digitization.task.TaskAction.TAKE_IN;
import static vn.motcua.digitization.task.TaskState.CANCELLED;
import static vn.motcua.digitization.task.TaskState.DONE;
import static vn.motcua.digitization.task.TaskState.NOT_NEEDED;
import static vn.motcua.digitization.task.TaskState.OPEN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The only place that says how a task moves: an edge a line, everything else is refused. */
public final class TaskTransitions {

    /** One edge of the graph. */
    public record Edge(TaskState from, TaskAction action, TaskState to) {
    }

    /** The whole graph. */
    public static final List<Edge> ALL = List.of(
            new Edge(NOT_NEEDED, REQUIRE, OPEN),
            new Edge(OPEN, REQUIRE, OPEN),
            new Edge(OPEN, TAKE_IN, OPEN),
            new Edge(OPEN, COMPLETE, DONE),
            new Edge(OPEN, CANCEL, CANCELLED),
            new Edge(DONE, REQUIRE, OPEN));

    private TaskTransitions() {
    }

    /** The state after the action; empty where the action is not allowed. */
    public static Optional<TaskState> next(TaskState from, TaskAction action) {
        return ALL.stream().filter(e -> e.from() == from && e.action() == action).map(Edge::to).findFirst();
    }

    /** What can happen in that state. */
    public static Set<TaskAction> allowed(TaskState from) {
        return ALL.stream().filter(e -> e.from() == from).map(Edge::action).collect(Collectors.toUnmodifiableSet());
    }
}
