package vn.motcua.digitization.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

class TaskTransitionsTest {

    @Test
    void every_pair_of_state_and_action_has_at_most_one_edge() {
        for (TaskState state : TaskState.values()) {
            for (TaskAction action : TaskAction.values()) {
                long edges = TaskTransitions.ALL.stream().filter(e -> e.from() == state && e.action() == action).count();
                assertThat(edges).as("%s %s", state, action).isLessThanOrEqualTo(1);
                assertThat(TaskTransitions.next(state, action).isPresent()).isEqualTo(edges == 1)
                        .isEqualTo(TaskTransitions.allowed(state).contains(action));
            }
        }
    }

    @Test
    void every_state_is_reached_from_the_first_one_and_every_action_is_used() {
        Set<TaskState> reached = EnumSet.of(TaskState.NOT_NEEDED);
        for (int round = 0; round < TaskState.values().length; round++) {
            TaskTransitions.ALL.stream().filter(e -> reached.contains(e.from())).forEach(e -> reached.add(e.to()));
        }
        assertThat(reached).containsExactlyInAnyOrder(TaskState.values());
        assertThat(TaskTransitions.ALL).extracting(TaskTransitions.Edge::action).contains(TaskAction.values());
    }

    @Test
    void a_cancelled_task_stays_cancelled_and_a_done_one_only_opens_again() {
        assertThat(TaskTransitions.allowed(TaskState.CANCELLED)).isEmpty();
        assertThat(TaskTransitions.allowed(TaskState.DONE)).containsExactly(TaskAction.REQUIRE);
    }
}
