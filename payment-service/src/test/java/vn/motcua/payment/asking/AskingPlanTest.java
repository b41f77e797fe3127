package vn.motcua.payment.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import vn.motcua.kit.Ids;
import vn.motcua.payment.gateway.AskedGateway.Question;
import vn.motcua.payment.settlement.PaymentState;

class AskingPlanTest {

    private static final Instant START = Instant.parse("2022-05-16T02:45:00Z");
    private static final AskingPlan PLAN = new AskingPlan(Duration.ofMinutes(3), Duration.ofMinutes(1), Duration.ofHours(1),
            Duration.ofMinutes(10), Duration.ofDays(1), Duration.ofDays(7));

    @Test
    void a_payment_is_asked_for_with_growing_waits_at_its_last_moment_and_some_more_in_the_grace() {
        List<Long> minutes = new ArrayList<>();
        Instant now = START.plus(PLAN.after());
        for (int asked = 0; asked < 12; asked++) {
            minutes.add(Duration.between(START, now).toMinutes());
            now = PLAN.next(payment(PaymentState.PENDING, asked), now);
        }
        assertThat(minutes).containsExactly(3L, 4L, 6L, 10L, 15L, 17L, 20L, 22L, 25L, 85L, 145L, 205L);
    }

    @Test
    void a_question_at_the_last_moment_itself_is_followed_by_others_that_come_later() {
        assertThat(PLAN.next(payment(PaymentState.PENDING, 4), START.plus(Duration.ofMinutes(15)))).isAfter(START.plus(Duration.ofMinutes(16)));
        assertThat(PLAN.next(payment(PaymentState.PENDING, 0), START.plus(Duration.ofMinutes(15)).minusSeconds(1)))
                .isEqualTo(START.plus(Duration.ofMinutes(16)).minusSeconds(1));
    }

    @Test
    void waits_do_not_overflow_however_often_was_asked() {
        assertThat(PLAN.next(payment(PaymentState.PENDING, Integer.MAX_VALUE), START.plus(Duration.ofDays(1))))
                .isEqualTo(START.plus(Duration.ofDays(1)).plus(Duration.ofHours(1)));
    }

    @Test
    void an_expired_payment_is_asked_for_once_a_day() {
        assertThat(PLAN.next(payment(PaymentState.EXPIRED, 9), START.plus(Duration.ofHours(2)))).isEqualTo(START.plus(Duration.ofHours(26)));
    }

    @Test
    void a_wait_that_is_shorter_than_a_question_may_take_is_refused() {
        assertThatIllegalStateException().isThrownBy(() -> new AskingPlan(Duration.ZERO, Duration.ofSeconds(59), Duration.ofHours(1),
                Duration.ZERO, Duration.ofDays(1), Duration.ofDays(7))).withMessageContaining("motcua.payment.asking");
    }

    private static DuePayment payment(PaymentState state, int asked) {
        return new DuePayment(Ids.next(), "VNPAY", new Question("R", 950_000, "D", START, null), state, START.plus(Duration.ofMinutes(15)), asked);
    }
}
