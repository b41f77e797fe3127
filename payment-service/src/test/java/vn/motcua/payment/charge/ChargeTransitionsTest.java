package vn.motcua.payment.charge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChargeTransitionsTest {

    @ParameterizedTest
    @EnumSource(value = ChargeState.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void a_charge_that_ended_stays_as_it_is(ChargeState ended) {
        assertThat(ChargeAction.values()).allSatisfy(action -> assertThat(ChargeTransitions.next(ended, action)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(ChargeAction.class)
    void an_open_charge_can_be_settled_waived_or_cancelled(ChargeAction action) {
        assertThat(ChargeTransitions.next(ChargeState.OPEN, action)).isPresent();
    }

    @Test
    void every_state_can_be_reached() {
        Set<ChargeState> reached = EnumSet.of(ChargeState.OPEN);
        Arrays.stream(ChargeAction.values()).map(a -> ChargeTransitions.next(ChargeState.OPEN, a)).flatMap(Optional::stream).forEach(reached::add);
        assertThat(reached).containsExactlyInAnyOrder(ChargeState.values());
    }
}
