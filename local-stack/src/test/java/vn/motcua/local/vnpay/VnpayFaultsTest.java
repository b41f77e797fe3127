package vn.motcua.local.vnpay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VnpayFaultsTest {

    /** 09:20 in Kon Tum. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-06-30T02:20:00Z"), ZoneOffset.UTC);
    private static final Order ORDER = new Order(Map.of("vnp_TxnRef", "T1", "vnp_Amount", "1806000", "vnp_ExpireDate", "20220630093000"));

    private final Ledger ledger = new Ledger(CLOCK);
    private final Faults faults = new Faults();
    private final VnpaySignature signature = new VnpaySignature("SECRETKEYFORTHETESTONLY0123456789");
    private final IpnPlan plan = new IpnPlan(signature, faults, CLOCK);

    @Test
    void a_gateway_that_behaves_calls_once_and_at_once() {
        Transaction paid = paid("");
        assertThat(plan.wait(paid)).isZero();
        assertThat(plan.queries(paid)).containsExactly(signature.signedQuery(paid.parameters()));
    }

    @Test
    void it_calls_late_or_after_the_orders_time_or_never() {
        assertThat(plan.wait(paid("ipn-late"))).isEqualTo(IpnPlan.LATE);
        assertThat(plan.wait(paid("ipn-after-expiry"))).isEqualTo(Duration.ofMinutes(10).plus(IpnPlan.LATE));
        assertThat(plan.queries(paid("ipn-never"))).isEmpty();
    }

    @Test
    void it_calls_twice_or_out_of_order() {
        Transaction paid = paid("ipn-twice,ipn-out-of-order");
        assertThat(plan.queries(paid)).hasSize(3).startsWith(plan.queries(paid).get(1));
        assertThat(plan.queries(paid).get(2)).contains("vnp_TransactionStatus=01");
    }

    @Test
    void it_signs_with_another_secret() {
        Transaction paid = paid("ipn-wrong-signature");
        assertThat(plan.queries(paid)).singleElement().isNotEqualTo(signature.signedQuery(paid.parameters()));
    }

    @Test
    void it_takes_half_the_amount() {
        assertThat(paid("wrong-amount").parameters()).containsEntry("vnp_Amount", "903000");
    }

    @Test
    void a_word_that_is_no_fault_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.read("ipn-never,nonsense"));
        assertThat(Fault.read("")).isEmpty();
    }

    private Transaction paid(String words) {
        faults.set("T1", Fault.read(words));
        ledger.open(ORDER);
        return ledger.settle("T1", Outcome.SUCCESS, faults.has("T1", Fault.WRONG_AMOUNT)).orElseThrow();
    }
}
