package vn.motcua.payment.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.payment.testing.Calls.chargesOnceOwed;
import static vn.motcua.payment.testing.Calls.startOnline;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.payment.testing.Dossier;
import vn.motcua.payment.testing.OnlinePayment;
import vn.motcua.payment.testing.PaymentDatabase;

/** The rules hold even against code that forgets them. */
@QuarkusTest
@WithTestResource(LocalServersResource.class)
class MoneyRulesInTheDatabaseTest {

    @Inject
    PaymentDatabase database;

    private Dossier dossier;
    private OnlinePayment paid;

    @BeforeEach
    void a_payment_is_paid_and_another_waits() {
        dossier = Dossier.received();
        chargesOnceOwed(dossier, 950_000);
        startOnline(dossier);
        paid = startOnline(dossier);
        assertThat(paid.ipn().send()).isEqualTo("00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state = 'PENDING', paid_at = null", "state = 'FAILED', paid_at = null", "amount = 1", "paid_at = paid_at"})
    void paid_never_goes_back(String change) {
        refused(() -> database.change("update payment set " + change + " where id = ?::uuid", paid.id()), "is paid and stays as it is");
    }

    @Test
    void a_charge_is_settled_once() {
        refused(() -> database.change("update payment_charge set settled_at = created_at from payment p where p.id = payment_id and p.dossier_id = ? "
                + "and p.state = 'PENDING'", dossier.id), "payment_charge_settles_once");
    }

    @Test
    void a_settled_charge_is_never_owed_again() {
        refused(() -> database.change("update charge set state = 'OPEN' where dossier_id = ?", dossier.id), "stays as it is");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 90_000_000_000_001L})
    void a_charge_has_an_amount_that_can_be_paid(long amount) {
        refused(() -> database.change("insert into charge select gen_random_uuid(), dossier_id, fee, kind, ?, due_when, 'OPEN', raised_at, "
                + "gen_random_uuid(), 0 from charge where dossier_id = ? limit 1", amount, dossier.id), "charge_amount_check");
    }

    @Test
    void a_payment_pins_a_charge_with_its_own_amount_only() {
        refused(() -> database.change("insert into payment_charge (payment_id, charge_id, amount) select ?::uuid, c.id, c.amount + 1 from charge c "
                + "where dossier_id = ?", startedForAnother().id(), dossier.id), "foreign key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "charge", "payment", "payment_charge", "payment_review", "gateway_call", "refund", "refund_part", "review_proposal"})
    void money_is_never_deleted(String table) {
        refused(() -> database.change("delete from " + table), "permission denied");
    }

    @Test
    void an_audit_line_is_never_changed() {
        refused(() -> database.change("update gateway_call set answer = '00'"), "permission denied");
    }

    private OnlinePayment startedForAnother() {
        Dossier other = Dossier.received();
        chargesOnceOwed(other, 950_000);
        return startOnline(other);
    }

    private static void refused(ThrowingCallable change, String why) {
        assertThatThrownBy(change).hasRootCauseInstanceOf(java.sql.SQLException.class).rootCause().hasMessageContaining(why);
    }
}
