package vn.motcua.payment.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentTransitionsTest {

    @ParameterizedTest
    @EnumSource(PaymentAction.class)
    void paid_never_goes_back(PaymentAction action) {
        for (PaymentState taken : List.of(PaymentState.PAID, PaymentState.PARTLY_REFUNDED, PaymentState.REFUNDED)) {
            assertThat(PaymentTransitions.next(taken, action).filter(next -> !next.isTaken() || next == PaymentState.PAID)).isEmpty();
        }
    }

    @Test
    void the_table_has_exactly_these_edges() {
        List<String> edges = Arrays.stream(PaymentState.values()).flatMap(from -> Arrays.stream(PaymentAction.values())
                .flatMap(action -> PaymentTransitions.next(from, action).map(to -> from + " " + action + " " + to).stream())).toList();
        assertThat(edges).containsExactlyInAnyOrder(
                "CREATED SEND PENDING", "CREATED TAKE PAID",
                "PENDING TAKE PAID", "PENDING DECLINE FAILED", "PENDING EXPIRE EXPIRED",
                "FAILED TAKE PAID", "EXPIRED TAKE PAID",
                "PAID REFUND_PART PARTLY_REFUNDED", "PAID REFUND_REST REFUNDED",
                "PARTLY_REFUNDED REFUND_PART PARTLY_REFUNDED", "PARTLY_REFUNDED REFUND_REST REFUNDED");
    }

    @Test
    void every_state_can_be_reached_and_only_refunded_has_no_way_out() {
        Set<PaymentState> reached = EnumSet.of(PaymentState.CREATED);
        var todo = new ArrayDeque<>(reached);
        while (!todo.isEmpty()) {
            PaymentState from = todo.pop();
            Arrays.stream(PaymentAction.values()).map(a -> PaymentTransitions.next(from, a)).flatMap(Optional::stream)
                    .filter(reached::add).forEach(todo::push);
        }
        assertThat(reached).containsExactlyInAnyOrder(PaymentState.values());
        assertThat(Arrays.stream(PaymentState.values())
                .filter(s -> Arrays.stream(PaymentAction.values()).allMatch(a -> PaymentTransitions.next(s, a).isEmpty())))
                .containsExactly(PaymentState.REFUNDED);
    }
}
