package vn.motcua.digitization.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

class PaperTransitionsTest {

    @Test
    void every_pair_of_state_and_action_has_at_most_one_edge() {
        for (PaperState state : PaperState.values()) {
            for (PaperAction action : PaperAction.values()) {
                long edges = PaperTransitions.ALL.stream().filter(e -> e.from() == state && e.action() == action).count();
                assertThat(edges).as("%s %s", state, action).isLessThanOrEqualTo(1);
                assertThat(PaperTransitions.next(state, action).isPresent()).isEqualTo(edges == 1);
            }
        }
    }

    @Test
    void every_state_is_reached_from_the_first_one_and_every_action_is_used() {
        Set<PaperState> reached = EnumSet.of(PaperState.WAITING);
        for (int round = 0; round < PaperState.values().length; round++) {
            PaperTransitions.ALL.stream().filter(e -> reached.contains(e.from())).forEach(e -> reached.add(e.to()));
        }
        assertThat(reached).containsExactlyInAnyOrder(PaperState.values());
        assertThat(PaperTransitions.ALL).extracting(PaperTransitions.Edge::action).contains(PaperAction.values());
    }

    @Test
    void what_is_kept_or_refused_stays_so_and_nothing_is_signed_that_was_not_passed_or_confirmed() {
        for (PaperAction action : PaperAction.values()) {
            assertThat(PaperTransitions.next(PaperState.KEPT, action)).isEmpty();
            assertThat(PaperTransitions.next(PaperState.REFUSED, action)).isEmpty();
        }
        assertThat(PaperTransitions.ALL.stream().filter(e -> e.to() == PaperState.KEPT)).extracting(PaperTransitions.Edge::from)
                .containsExactly(PaperState.TO_SIGN);
    }
}
