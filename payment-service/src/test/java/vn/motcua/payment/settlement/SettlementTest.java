package vn.motcua.payment.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.motcua.payment.testing.Charges.DOSSIER;
import static vn.motcua.payment.testing.Charges.account;
import static vn.motcua.payment.testing.Charges.open;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

import vn.motcua.events.DueWhen;
import vn.motcua.events.payment.Paid;
import vn.motcua.kit.Ids;
import vn.motcua.payment.charge.Account;
import vn.motcua.payment.charge.Charge;
import vn.motcua.payment.charge.ChargeAction;
import vn.motcua.payment.charge.ChargeState;

class SettlementTest {

    private static final Instant START = Instant.parse("2022-05-16T02:45:00Z");
    private static final Instant PAID_AT = Instant.parse("2022-05-16T02:47:23Z");

    private final Charge fee = open(850_000, DueWhen.INTAKE);
    private final Charge charge = open(100_000, DueWhen.INTAKE);
    private final Charge obligation = open(2_280_000, DueWhen.OBLIGATION);
    private final Account account = account(fee, charge, obligation);

    @Test
    void a_payment_is_the_sum_of_the_charges_that_it_pins() {
        assertThat(attempt(fee, charge).amount()).isEqualTo(950_000);
    }

    @Test
    void money_settles_all_charges_of_its_payment_and_tells_what_is_still_owed() {
        Settlement settlement = Settlement.of(attempt(fee, charge), account, PAID_AT, "13768123");

        assertThat(settlement.payment().state()).isEqualTo(PaymentState.PAID);
        assertThat(settlement.settled()).hasSize(2).allMatch(c -> c.state() == ChargeState.SETTLED);
        Paid told = settlement.event();
        assertThat(told.amount()).isEqualTo(950_000);
        assertThat(told.paidAt()).isEqualTo(PAID_AT);
        assertThat(told.outstandingAtIntake()).isZero();
        assertThat(told.outstandingObligation()).isEqualTo(2_280_000);
    }

    @Test
    void a_second_payment_of_settled_charges_is_an_overpayment_for_review() {
        Account settled = Settlement.of(attempt(fee, charge), account, PAID_AT, "1").account();
        Settlement second = Settlement.of(attempt(fee, charge), settled, PAID_AT, "2");

        assertThat(second.payment().state()).isEqualTo(PaymentState.PAID);
        assertThat(second.review()).contains(ReviewReason.OVERPAID);
        assertThat(second.settled()).isEmpty();
        assertThatIllegalStateException().isThrownBy(second::event);
    }

    @Test
    void a_payment_settles_all_of_its_charges_or_none() {
        Account partly = account.with(List.of(fee.after(ChargeAction.SETTLE)));
        Settlement settlement = Settlement.of(attempt(fee, charge), partly, PAID_AT, "2");

        assertThat(settlement.review()).contains(ReviewReason.OVERPAID);
        assertThat(settlement.account().owed(DueWhen.INTAKE)).isEqualTo(100_000);
    }

    @Test
    void money_that_comes_after_expiry_is_kept_for_review_and_settles_nothing() {
        Settlement late = Settlement.of(attempt(fee).expired(), account, PAID_AT, "3");

        assertThat(late.payment().state()).isEqualTo(PaymentState.PAID);
        assertThat(late.review()).contains(ReviewReason.LATE);
        assertThat(late.account().owed()).isEqualTo(account.owed());
    }

    @Test
    void money_that_comes_after_a_failure_is_kept_for_review() {
        assertThat(Settlement.of(attempt(fee).declined("0"), account, PAID_AT, "4").review()).contains(ReviewReason.AFTER_FAILURE);
    }

    @Test
    void money_for_a_charge_that_is_no_longer_owed_is_kept_for_review() {
        Account withdrawn = account.with(List.of(fee.after(ChargeAction.CANCEL)));
        assertThat(Settlement.of(attempt(fee), withdrawn, PAID_AT, "5").review()).contains(ReviewReason.NOT_OWED);
    }

    @Test
    void a_paid_payment_cannot_be_paid_declined_or_expired_again() {
        Payment paid = attempt(fee).taken(PAID_AT, "6");
        assertThatIllegalStateException().isThrownBy(() -> paid.taken(PAID_AT, "7"));
        assertThatIllegalStateException().isThrownBy(() -> paid.declined("7"));
        assertThatIllegalStateException().isThrownBy(paid::expired);
    }

    private static Payment attempt(Charge... charges) {
        return Payment.online(Ids.next(), DOSSIER, "VNPAY", "220516ABCDEFGH23456789", List.of(charges), START, START.plusSeconds(900)).sent();
    }
}
