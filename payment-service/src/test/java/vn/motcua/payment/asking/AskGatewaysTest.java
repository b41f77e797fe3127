package vn.motcua.payment.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.motcua.payment.testing.Calls.PATIENCE;
import static vn.motcua.payment.testing.Calls.charges;
import static vn.motcua.payment.testing.Calls.chargesOnceOwed;
import static vn.motcua.payment.testing.Calls.payment;
import static vn.motcua.payment.testing.Calls.startOnline;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.LoggedEvent;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.payment.bookkeeping.Ledger;
import vn.motcua.payment.ledger.LedgerAccount;
import vn.motcua.payment.paying.ExpirePayments;
import vn.motcua.payment.testing.Dossier;
import vn.motcua.payment.testing.OnlinePayment;
import vn.motcua.payment.testing.PaymentDatabase;
import vn.motcua.payment.testing.SandboxVnpay;
import vn.motcua.payment.testing.VnpaySandboxResource;

/** Each way in which a gateway misbehaves comes to the right end. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
@WithTestResource(VnpaySandboxResource.class)
class AskGatewaysTest {

    private static final long OWED = 950_000;

    @Inject
    AskGateways askGateways;
    @Inject
    ExpirePayments expirePayments;
    @Inject
    EventLog eventLog;
    @Inject
    Ledger ledger;
    @Inject
    PaymentDatabase database;
    @Inject
    CircuitBreakerMaintenance breakers;
    @ConfigProperty(name = "motcua.vnpay.api-url")
    Optional<URI> apiUrl;

    private SandboxVnpay vnpay;
    private Dossier dossier;
    private OnlinePayment started;
    private long held;

    @BeforeEach
    void a_payer_is_on_the_gateways_page() {
        breakers.resetAll();
        vnpay = new SandboxVnpay(apiUrl.orElseThrow());
        dossier = Dossier.received();
        chargesOnceOwed(dossier, OWED);
        started = startOnline(dossier);
        vnpay.open(started);
        held = held();
    }

    @Test
    void money_that_was_taken_and_never_told_is_found_by_asking_and_settles() {
        vnpay.misbehave(started, "ipn-never").end(started, "success");
        assertThat(state()).isEqualTo("PENDING");
        askNow();

        assertSettledOnce();
        assertThat(payment(started.id()).getString("transactionNo")).isNotNull();
        assertThat(trail()).containsExactly("OUT SENT CALLED", "OUT 00 ANSWERED");
    }

    @Test
    void nobody_is_asked_before_its_time_nor_again_before_the_next() {
        askGateways.run();
        assertThat(asked()).isZero();
        askNow();
        askGateways.run();
        assertThat(asked()).isEqualTo(1);
        assertThat(state()).isEqualTo("PENDING");
    }

    @Test
    void what_is_final_is_not_asked_again() {
        vnpay.end(started, "success");
        askNow();
        assertThat(asked()).isZero();
        assertSettledOnce();
    }

    @Test
    void a_decline_that_was_never_told_is_found_by_asking() {
        vnpay.misbehave(started, "ipn-never").end(started, "failed");
        askNow();
        assertThat(state()).isEqualTo("FAILED");
        assertNothingTaken();
    }

    @Test
    void a_call_that_comes_late_settles_what_waited_and_changes_nothing_that_asking_settled() {
        vnpay.misbehave(started, "ipn-late").end(started, "success");
        askNow();
        assertSettledOnce();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(trail()).last().isEqualTo("IN 02 ALREADY_CONFIRMED"));
        assertSettledOnce();
    }

    @Test
    void a_call_that_comes_twice_settles_once() {
        assertThat(vnpay.misbehave(started, "ipn-twice").end(started, "success")).isEqualTo("00");
        assertThat(trail()).containsExactly("IN 00 CONFIRMED", "IN 02 ALREADY_CONFIRMED");
        assertSettledOnce();
    }

    @Test
    void an_older_call_after_the_success_changes_nothing() {
        assertThat(vnpay.misbehave(started, "ipn-out-of-order").end(started, "success")).isEqualTo("00");
        assertThat(trail()).containsExactly("IN 00 CONFIRMED", "IN 02 ALREADY_CONFIRMED");
        assertSettledOnce();
    }

    @Test
    void a_call_with_a_wrong_signature_is_not_believed_and_asking_finds_the_money() {
        assertThat(vnpay.misbehave(started, "ipn-wrong-signature").end(started, "success")).isEqualTo("97");
        assertThat(state()).isEqualTo("PENDING");
        vnpay.misbehave(started, "");
        askNow();
        assertSettledOnce();
    }

    @Test
    void money_of_a_wrong_amount_is_booked_for_review_once_however_often_it_is_told_and_found() {
        assertThat(vnpay.misbehave(started, "wrong-amount").end(started, "success")).isEqualTo("04");
        askNow();
        askNow();
        assertThat(state()).isEqualTo("PENDING");
        assertThat(reviews()).containsExactly("WRONG_AMOUNT");
        assertThat(charges(dossier).getLong("owed")).isEqualTo(OWED);
        assertThat(held() - held).isEqualTo(OWED / 2);
    }

    @Test
    void an_answer_that_is_neither_yes_nor_no_is_no_guess_but_a_case_for_a_person() {
        vnpay.misbehave(started, "ipn-never,api-suspect").end(started, "success");
        askNow();
        assertThat(state()).isEqualTo("FAILED");
        assertThat(reviews()).containsExactly("UNCLEAR");
        assertThat(charges(dossier).getLong("owed")).isEqualTo(OWED);
        assertThat(held()).isEqualTo(held);
    }

    @Test
    void a_call_and_questions_at_one_moment_settle_once() throws Exception {
        vnpay.misbehave(started, "ipn-never").end(started, "success");
        vnpay.misbehave(started, "");
        database.change("update payment set next_ask_at = now() where id = ?::uuid", started.id());
        Callable<Void> question = () -> {
            askGateways.run();
            return null;
        };
        Callable<Void> call = () -> {
            vnpay.end(started, "success");
            return null;
        };
        atOneMoment(question, call, question, call);
        assertSettledOnce();
    }

    @Test
    void a_payment_does_not_expire_before_its_gateway_was_asked_after_the_last_moment() {
        timeRanOut();
        expirePayments.run();
        assertThat(state()).isEqualTo("PENDING");

        askNow();
        expirePayments.run();
        assertThat(state()).isEqualTo("EXPIRED");
        assertNothingTaken();
        assertThat(told()).containsExactly("charged", "expired");
    }

    @Test
    void money_that_was_taken_in_time_and_never_told_settles_even_after_the_last_moment() {
        vnpay.misbehave(started, "ipn-never").end(started, "success");
        timeRanOut();
        expirePayments.run();
        askNow();
        expirePayments.run();
        assertSettledOnce();
    }

    @ParameterizedTest
    @ValueSource(strings = {"api-silent", "api-broken", "api-garbage", "api-wrong-signature"})
    void silence_is_no_answer_and_money_found_after_expiry_waits_for_a_person(String fault) {
        vnpay.misbehave(started, "ipn-never," + fault).end(started, "success");
        askNow();
        assertThat(state()).isEqualTo("PENDING");
        timeRanOut();
        askNow();
        expirePayments.run();
        assertThat(state()).isEqualTo("EXPIRED");

        vnpay.misbehave(started, "ipn-never");
        askNow();
        assertThat(state()).isEqualTo("PAID");
        assertThat(reviews()).containsExactly("LATE");
        assertThat(charges(dossier).getLong("owed")).isEqualTo(OWED);
        assertThat(held() - held).isEqualTo(OWED);
        assertThat(told()).containsExactly("charged", "expired");
    }

    @Test
    void a_success_after_expiry_waits_for_a_person() {
        timeRanOut();
        askNow();
        expirePayments.run();
        assertThat(vnpay.end(started, "success")).isEqualTo("00");
        assertThat(state()).isEqualTo("PAID");
        assertThat(reviews()).containsExactly("LATE");
        assertThat(held() - held).isEqualTo(OWED);
    }

    @Test
    void an_expired_payment_is_asked_for_some_days_and_then_no_more() {
        timeRanOut();
        askNow();
        expirePayments.run();
        askNow();
        assertThat(asked()).isEqualTo(2);
        assertThat(database.count("payment where id = ?::uuid and next_ask_at > now() + interval '23 hours'", started.id())).isEqualTo(1);
        database.expireAt(started, Instant.now().minus(Duration.ofDays(8)));
        askNow();
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void a_payment_that_the_payer_never_opened_expires_though_the_gateway_does_not_know_it() {
        OnlinePayment never = startOnline(dossier);
        database.expireAt(never, Instant.now().minusSeconds(1));
        ask(never);
        expirePayments.run();
        assertThat(payment(never.id()).getString("state")).isEqualTo("EXPIRED");
    }

    @Test
    void two_replicas_ask_for_a_payment_once() throws Exception {
        vnpay.misbehave(started, "ipn-never").end(started, "success");
        database.change("update payment set next_ask_at = now() where id = ?::uuid", started.id());
        Callable<Void> replica = () -> {
            askGateways.run();
            return null;
        };
        atOneMoment(replica, replica, replica, replica);
        assertThat(vnpay.order(started).getInt("requests")).isEqualTo(1);
        assertSettledOnce();
    }

    @SafeVarargs
    private static void atOneMoment(Callable<Void>... doings) throws Exception {
        var barrier = new CyclicBarrier(doings.length);
        var pool = Executors.newFixedThreadPool(doings.length);
        try {
            List<Callable<Void>> started = Arrays.stream(doings).<Callable<Void>>map(doing -> () -> {
                barrier.await();
                return doing.call();
            }).toList();
            for (var done : pool.invokeAll(started)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private void assertSettledOnce() {
        assertThat(state()).isEqualTo("PAID");
        assertThat(reviews()).isEmpty();
        assertThat(charges(dossier).getLong("owed")).isZero();
        assertThat(told()).containsExactly("charged", "paid");
        assertThat(held() - held).isEqualTo(OWED);
    }

    private void assertNothingTaken() {
        assertThat(reviews()).isEmpty();
        assertThat(charges(dossier).getLong("owed")).isEqualTo(OWED);
        assertThat(held()).isEqualTo(held);
    }

    private void askNow() {
        ask(started);
    }

    private void ask(OnlinePayment payment) {
        database.change("update payment set next_ask_at = now() where id = ?::uuid and state <> 'PAID'", payment.id());
        askGateways.run();
    }

    /** The last moment was the first: the gateway goes on knowing the order by the time at which it was started. */
    private void timeRanOut() {
        database.change("update payment set expires_at = created_at + interval '1 ms' where id = ?::uuid", started.id());
    }

    private long held() {
        return ledger.balance(LedgerAccount.gateway("VNPAY"), Instant.now().plusSeconds(60));
    }

    private int asked() {
        return Integer.parseInt(database.texts("select asked_times::text from payment where id = ?::uuid", started.id()).get(0));
    }

    private String state() {
        return payment(started.id()).getString("state");
    }

    private List<String> reviews() {
        return payment(started.id()).getList("reviews");
    }

    private List<String> told() {
        return eventLog.history(dossier.id).stream().map(LoggedEvent::type).map(type -> type.split("\\.")[3]).toList();
    }

    private List<String> trail() {
        return database.texts("select direction || ' ' || answer || ' ' || verdict from gateway_call where reference = ? order by id",
                started.reference());
    }
}
