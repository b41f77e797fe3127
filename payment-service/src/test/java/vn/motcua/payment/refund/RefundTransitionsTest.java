package vn.motcua.payment.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RefundTransitionsTest {

    @Test
    void the_table_has_exactly_these_edges() {
        List<String> edges = Arrays.stream(RefundState.values()).flatMap(from -> Arrays.stream(RefundAction.values())
                .flatMap(action -> RefundTransitions.next(from, action).map(to -> from + " " + action + " " + to).stream())).toList();
        assertThat(edges).containsExactlyInAnyOrder(
                "REQUESTED APPROVE APPROVED", "REQUESTED CLAIM TREASURY_CLAIM", "REQUESTED TURN_DOWN TURNED_DOWN",
                "APPROVED SEND SENT", "APPROVED PAY_OUT DONE", "SENT CONFIRM DONE", "SENT REJECT REJECTED",
                "REJECTED PAY_OUT DONE", "TREASURY_CLAIM TREASURY_PAYS DONE");
    }

    @Test
    void what_was_approved_has_one_end_and_that_is_done() {
        assertThat(reachedFrom(RefundState.REQUESTED)).containsExactlyInAnyOrder(RefundState.values());
        for (RefundState state : EnumSet.complementOf(EnumSet.of(RefundState.REQUESTED, RefundState.TURNED_DOWN))) {
            assertThat(reachedFrom(state).stream().filter(RefundTransitionsTest::isFinal)).containsExactly(RefundState.DONE);
        }
    }

    private static boolean isFinal(RefundState state) {
        return Arrays.stream(RefundAction.values()).allMatch(action -> RefundTransitions.next(state, action).isEmpty());
    }

    private static Set<RefundState> reachedFrom(RefundState start) {
        Set<RefundState> reached = EnumSet.of(start);
        var todo = new ArrayDeque<>(reached);
        while (!todo.isEmpty()) {
            RefundState from = todo.pop();
            Arrays.stream(RefundAction.values()).map(action -> RefundTransitions.next(from, action)).flatMap(Optional::stream)
                    .filter(reached::add).forEach(todo::push);
        }
        return reached;
    }
}
