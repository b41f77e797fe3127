package vn.motcua.payment.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.motcua.payment.testing.Charges.DOSSIER;
import static vn.motcua.payment.testing.Charges.DOSSIER_ID;
import static vn.motcua.payment.testing.Charges.RAISED;
import static vn.motcua.payment.testing.Charges.account;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

import vn.motcua.events.DueWhen;
import vn.motcua.events.Employer;
import vn.motcua.events.FeeKind;
import vn.motcua.events.Performer;
import vn.motcua.kit.Ids;
import vn.motcua.payment.charge.Charge;
import vn.motcua.payment.charge.ChargeState;
import vn.motcua.payment.settlement.Payment;
import vn.motcua.payment.settlement.Settlement;

class BookingsTest {

    private static final Instant PAID = RAISED.plusSeconds(60);
    private static final String UNIT = "000.00.12.H34";

    @Test
    void what_a_gateway_took_is_owed_to_each_owner_his_part() {
        Charge phi = charge(FeeKind.PHI, 850_000);
        Charge otherPhi = charge(FeeKind.PHI, 50_000);
        Charge lePhi = charge(FeeKind.LE_PHI, 100_000);
        Charge postage = charge(FeeKind.POSTAGE, 30_000);
        List<Charge> charges = List.of(phi, lePhi, otherPhi, postage);
        Payment payment = Payment.online(Ids.next(), DOSSIER, "VNPAY", "220516ABC", charges, RAISED, RAISED.plusSeconds(900)).sent();

        Booking booking = Bookings.settled(Settlement.of(payment, account(phi, lePhi, otherPhi, postage), PAID, "1"), "VNPAY");

        assertThat(booking.postings()).containsExactlyInAnyOrder(
                new Posting(new LedgerAccount(AccountKind.GATEWAY, null, "VNPAY"), 1_030_000),
                new Posting(new LedgerAccount(AccountKind.AGENCY, FeeKind.PHI, UNIT), -900_000),
                new Posting(new LedgerAccount(AccountKind.STATE_BUDGET, FeeKind.LE_PHI, UNIT), -100_000),
                new Posting(new LedgerAccount(AccountKind.POST, FeeKind.POSTAGE, "POST"), -30_000));
        assertThat(booking.source()).isEqualTo(payment.id());
        assertThat(booking.at()).isEqualTo(PAID);
    }

    @Test
    void cash_lies_in_the_drawer_of_the_cashier() {
        Charge land = charge(FeeKind.LAND_OBLIGATION, 12_000_000);
        Payment payment = Payment.cash(Ids.next(), DOSSIER, List.of(land), PAID, new Performer("BD-004", Employer.POST, null));

        Booking booking = Bookings.settled(Settlement.of(payment, account(land), PAID, null), "BD-004");

        assertThat(booking.postings()).containsExactly(
                new Posting(new LedgerAccount(AccountKind.CASH_DESK, null, "BD-004"), 12_000_000),
                new Posting(new LedgerAccount(AccountKind.STATE_BUDGET, FeeKind.LAND_OBLIGATION, UNIT), -12_000_000));
    }

    @Test
    void money_under_review_is_nobodys_yet() {
        Charge charge = charge(FeeKind.PHI, 850_000);
        Payment payment = Payment.online(Ids.next(), DOSSIER, "VNPAY", "220516ABC", List.of(charge), RAISED, RAISED.plusSeconds(900)).sent();

        Booking booking = Bookings.takenForReview(payment, Ids.next(), 85_000, PAID, "VNPAY");

        assertThat(booking.postings()).containsExactly(
                new Posting(new LedgerAccount(AccountKind.GATEWAY, null, "VNPAY"), 85_000),
                new Posting(new LedgerAccount(AccountKind.OVERPAYMENTS, null, "VNPAY"), -85_000));
    }

    @Test
    void what_a_gateway_holds_more_or_less_than_the_books_said_is_booked_at_the_gateway() {
        LedgerAccount place = LedgerAccount.gateway("VNPAY");

        assertThat(Bookings.reconciled(Ids.next(), PAID, "QL-001", place, LedgerAccount.overpayments(place), 5_000).postings())
                .containsExactly(Posting.debit(place, 5_000), Posting.credit(LedgerAccount.overpayments(place), 5_000));
        assertThat(Bookings.reconciled(Ids.next(), PAID, "QL-001", place, LedgerAccount.differences(place), -5_000).postings())
                .containsExactly(Posting.credit(place, 5_000), Posting.debit(LedgerAccount.differences(place), 5_000));
    }

    @Test
    void a_booking_that_does_not_sum_to_zero_is_none() {
        var place = LedgerAccount.gateway("VNPAY");
        assertThatIllegalArgumentException().isThrownBy(() -> new Booking(Ids.next(), Occasion.SETTLED, Ids.next(), null, PAID, "x",
                List.of(Posting.debit(place, 5), Posting.credit(LedgerAccount.overpayments(place), 4))));
    }

    @Test
    void an_account_never_names_a_payer() {
        assertThatIllegalArgumentException().isThrownBy(() -> LedgerAccount.gateway("Nguyễn Văn A"));
    }

    private static Charge charge(FeeKind kind, long amount) {
        return new Charge(Ids.next(), DOSSIER_ID, "F", kind, amount, DueWhen.INTAKE, RAISED, ChargeState.OPEN);
    }
}
