package vn.motcua.payment.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.payment.settlement.Resolution.ACCEPT;
import static vn.motcua.payment.settlement.Resolution.APPLY;
import static vn.motcua.payment.settlement.Resolution.REFUND;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResolutionsTest {

    @ParameterizedTest
    @EnumSource(ReviewReason.class)
    void every_item_can_be_resolved_somehow(ReviewReason reason) {
        assertThat(Resolutions.of(reason, true)).isNotEmpty();
        assertThat(Resolutions.of(reason, false)).containsExactly(ACCEPT);
    }

    @Test
    void money_for_what_is_still_owed_is_never_taken_for_nobodys() {
        assertThat(Resolutions.of(ReviewReason.LATE, true)).containsExactlyInAnyOrder(REFUND, APPLY);
        assertThat(Resolutions.of(ReviewReason.AFTER_FAILURE, true)).containsExactlyInAnyOrder(REFUND, APPLY);
        assertThat(Resolutions.of(ReviewReason.OVERPAID, true)).containsExactlyInAnyOrder(REFUND, APPLY, ACCEPT);
    }
}
