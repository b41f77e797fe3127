package vn.motcua.payment.gateway.vnpay.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.payment.testing.Calls.chargesOnceOwed;
import static vn.motcua.payment.testing.Calls.payment;
import static vn.motcua.payment.testing.Calls.startOnline;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.kit.Ids;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.payment.gateway.AskedGateway;
import vn.motcua.payment.gateway.AskedGateway.Question;
import vn.motcua.payment.gateway.GatewayAway;
import vn.motcua.payment.gateway.RefundingGateway;
import vn.motcua.payment.gateway.RefundingGateway.RefundAnswer;
import vn.motcua.payment.gateway.RefundingGateway.RefundOrder;
import vn.motcua.payment.testing.Dossier;
import vn.motcua.payment.testing.OnlinePayment;
import vn.motcua.payment.testing.PaymentDatabase;
import vn.motcua.payment.testing.SandboxVnpay;
import vn.motcua.payment.testing.VnpaySandboxResource;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
@WithTestResource(VnpaySandboxResource.class)
class AskedVnpayTest {

    private static final long PAID = 950_000;

    @Inject
    @Any
    Instance<RefundingGateway> refunding;
    @Inject
    @Any
    Instance<AskedGateway> asked;
    @Inject
    PaymentDatabase database;
    @Inject
    CircuitBreakerMaintenance breakers;
    @ConfigProperty(name = "motcua.vnpay.api-url")
    Optional<URI> apiUrl;

    private SandboxVnpay vnpay;
    private Dossier dossier;
    private OnlinePayment paid;

    @BeforeEach
    void a_payment_was_paid() {
        breakers.resetAll();
        vnpay = new SandboxVnpay(apiUrl.orElseThrow());
        dossier = Dossier.received();
        chargesOnceOwed(dossier, PAID);
        paid = startOnline(dossier);
        assertThat(vnpay.pay(paid, "success")).isEqualTo("00");
    }

    @Test
    void the_whole_is_paid_back_once_however_often_the_same_refund_is_asked_for() throws Exception {
        RefundOrder whole = order(PAID);
        assertThat(refund(whole)).isEqualTo(RefundAnswer.DONE);
        assertThat(refund(whole)).isEqualTo(RefundAnswer.DONE);
        assertThat(refunded()).isEqualTo(PAID);
        assertThat(trail(whole)).containsExactly("SENT", "00");
    }

    @Test
    void parts_are_paid_back_and_never_above_what_was_paid() throws Exception {
        assertThat(refund(order(900_000))).isEqualTo(RefundAnswer.DONE);
        assertThat(refund(order(50_000))).isEqualTo(RefundAnswer.DONE);
        assertThat(refund(order(1_000))).isEqualTo(RefundAnswer.REJECTED);
        assertThat(refunded()).isEqualTo(PAID);
    }

    @ParameterizedTest
    @ValueSource(longs = {PAID, 250_000})
    void a_refund_that_was_done_with_nobody_hearing_so_is_found_and_not_done_again(long amount) throws Exception {
        RefundOrder order = order(amount);
        vnpay.misbehave(paid, "api-silent");
        assertThatThrownBy(() -> refund(order)).isInstanceOf(GatewayAway.class).hasMessageContaining("did not answer");
        vnpay.misbehave(paid, "");
        assertThat(refund(order)).isEqualTo(RefundAnswer.DONE);
        assertThat(refunded()).isEqualTo(amount);
        assertThat(trail(order)).containsExactly("SENT", "NONE");
    }

    @Test
    void a_refund_that_never_arrived_is_sent_again_under_the_same_id() throws Exception {
        RefundOrder order = order(250_000);
        vnpay.misbehave(paid, "api-broken");
        assertThatThrownBy(() -> refund(order)).isInstanceOf(GatewayAway.class).hasMessageContaining("500");
        vnpay.misbehave(paid, "");
        assertThat(refund(order)).isEqualTo(RefundAnswer.DONE);
        assertThat(refunded()).isEqualTo(250_000);
        assertThat(trail(order)).containsExactly("SENT", "NONE", "SENT", "00");
    }

    @Test
    void an_answer_with_another_signature_is_no_answer() throws Exception {
        RefundOrder order = order(PAID);
        vnpay.misbehave(paid, "api-wrong-signature");
        assertThatThrownBy(() -> refund(order)).isInstanceOf(GatewayAway.class).hasMessageContaining("not signed");
        vnpay.misbehave(paid, "");
        assertThat(refund(order)).isEqualTo(RefundAnswer.DONE);
        assertThat(refunded()).isEqualTo(PAID);
    }

    @Test
    void a_refund_in_work_is_pending_until_the_bank_has_decided() throws Exception {
        vnpay.misbehave(paid, "refund-slow");
        RefundOrder slow = order(250_000);
        assertThat(refund(slow)).isEqualTo(RefundAnswer.PENDING);
        assertThat(refund(slow)).isEqualTo(RefundAnswer.PENDING);

        vnpay.misbehave(paid, "refund-refused");
        RefundOrder refused = order(100_000);
        assertThat(refund(refused)).isEqualTo(RefundAnswer.PENDING);
        assertThat(refund(refused)).isEqualTo(RefundAnswer.REJECTED);
        assertThat(refunded()).isEqualTo(250_000);
    }

    @Test
    void nothing_is_paid_back_of_what_was_not_taken() throws Exception {
        OnlinePayment failed = startOnline(secondDossier());
        vnpay.pay(failed, "failed");
        assertThat(refund(order(failed, Ids.next(), PAID))).isEqualTo(RefundAnswer.REJECTED);
    }

    @Test
    void a_question_is_put_a_few_times_and_a_gateway_that_answers_nobody_is_left_alone_for_a_while() {
        vnpay.misbehave(paid, "api-broken");
        assertThatThrownBy(this::ask).isInstanceOf(GatewayAway.class).hasMessageContaining("500");
        assertThat(requests()).isEqualTo(3);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(this::ask).isInstanceOf(GatewayAway.class);
        }
        assertThat(requests()).isEqualTo(10);
        assertThatThrownBy(this::ask).isInstanceOf(GatewayAway.class).hasMessageContaining("left alone");
        assertThat(requests()).isEqualTo(10);
        assertThat(database.texts("select verdict from gateway_call where reference = ? order by id", paid.reference())).last()
                .asString().startsWith("not called");
    }

    private void ask() throws GatewayAway {
        asked.stream().filter(g -> g.name().equals("VNPAY")).findFirst().orElseThrow()
                .ask(new Question(paid.reference(), PAID, dossier.code, createdAt(paid), null));
    }

    private Dossier secondDossier() {
        Dossier second = Dossier.received();
        chargesOnceOwed(second, PAID);
        return second;
    }

    private RefundAnswer refund(RefundOrder order) throws GatewayAway {
        return refunding.stream().filter(g -> g.name().equals("VNPAY")).findFirst().orElseThrow().refund(order);
    }

    private RefundOrder order(long amount) {
        return order(paid, Ids.next(), amount);
    }

    private RefundOrder order(OnlinePayment payment, UUID id, long amount) {
        return new RefundOrder(id, payment.reference(), PAID, amount, payment(payment.id()).getString("transactionNo"), createdAt(payment),
                "KTT-01", dossier.code);
    }

    private static Instant createdAt(OnlinePayment payment) {
        return Instant.parse(payment(payment.id()).getString("createdAt"));
    }

    private long refunded() {
        return vnpay.order(paid).getLong("refunded");
    }

    private int requests() {
        return vnpay.order(paid).getInt("requests");
    }

    private List<String> trail(RefundOrder order) {
        return database.texts("select answer from gateway_call where request = ? order by id", order.refund().toString().replace("-", ""));
    }
}
