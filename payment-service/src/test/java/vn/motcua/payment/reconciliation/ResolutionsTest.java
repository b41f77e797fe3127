package vn.motcua.payment.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResolutionsTest {

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void where_no_money_differs_nothing_is_booked(Outcome outcome) {
        assertThat(Resolutions.allowed(outcome, 0)).isEmpty();
    }

    @Test
    void what_matched_needs_no_resolution() {
        assertThat(Resolutions.allowed(Outcome.MATCHED, 1)).isEmpty();
        assertThat(Resolutions.allowed(Outcome.MATCHED, -1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, mode = EnumSource.Mode.EXCLUDE, names = "MATCHED")
    void every_difference_can_be_resolved(Outcome outcome) {
        assertThat(Resolutions.allowed(outcome, 1).size() + Resolutions.allowed(outcome, -1).size()).isPositive();
    }

    @Test
    void money_that_is_not_there_is_nobodys_overpayment() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(Resolutions.allowed(outcome, -1)).doesNotContain(Resolution.HOLD_FOR_PAYER, Resolution.TAKE_PAYMENT);
        }
    }
}
