package vn.motcua.payment.bookkeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static vn.motcua.payment.testing.Calls.as;
import static vn.motcua.payment.testing.Calls.chargesOnceOwed;
import static vn.motcua.payment.testing.Calls.startOnline;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.kit.Ids;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.payment.ledger.Booking;
import vn.motcua.payment.ledger.LedgerAccount;
import vn.motcua.payment.ledger.Occasion;
import vn.motcua.payment.ledger.Posting;
import vn.motcua.payment.testing.Dossier;
import vn.motcua.payment.testing.OnlinePayment;
import vn.motcua.payment.testing.PaymentDatabase;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class LedgerTest {

    private static final Instant AT = Instant.parse("2022-05-16T03:00:00Z");

    @Inject
    Ledger ledger;
    @Inject
    PaymentDatabase database;
    @Inject
    UserTransaction transaction;

    @Test
    void a_settlement_is_booked_with_its_owners() {
        Dossier dossier = Dossier.received();
        chargesOnceOwed(dossier, 950_000);
        OnlinePayment payment = startOnline(dossier);

        payment.ipn().send();
        payment.ipn().send();

        assertThat(linesOf(payment.id())).containsExactly("GATEWAY null VNPAY 950000", "STATE_BUDGET LE_PHI " + Dossier.UNIT + " -100000",
                "AGENCY PHI " + Dossier.UNIT + " -850000");
    }

    @Test
    void money_of_a_wrong_amount_lies_at_the_gateway_and_is_nobodys() {
        Dossier dossier = Dossier.received();
        chargesOnceOwed(dossier, 950_000);
        OnlinePayment payment = startOnline(dossier);

        payment.ipn().with("vnp_Amount", "95000").send();

        assertThat(linesOf(database.texts("select id::text from payment_review where payment_id = ?::uuid", payment.id()).get(0)))
                .containsExactly("GATEWAY null VNPAY 950", "OVERPAYMENTS null VNPAY -950");
    }

    @Test
    void a_balance_is_that_of_its_moment() {
        LedgerAccount place = LedgerAccount.gateway("BALANCE" + System.nanoTime());
        book(booking(place, 500, AT));
        book(booking(place, 70, AT.plusSeconds(10)));

        assertThat(ledger.balance(place, AT.minusMillis(1))).isZero();
        assertThat(ledger.balance(place, AT)).isEqualTo(500);
        assertThat(ledger.balance(place, AT.plusSeconds(9))).isEqualTo(500);
        assertThat(ledger.balance(place, AT.plusSeconds(10))).isEqualTo(570);
        assertThat(ledger.balance(LedgerAccount.overpayments(place), AT.plusSeconds(10))).isEqualTo(-570);
    }

    @Test
    void what_lies_somewhere_is_somebodys_at_any_moment() {
        book(booking(LedgerAccount.gateway("TRIAL"), 500, AT));
        for (String at : List.of("2022-05-16T03:00:00Z", "2100-01-01T00:00:00Z")) {
            long[] sums = {0};
            as("auditor").queryParam("at", at).get("/api/v1/ledger/balances").then().statusCode(200).extract().jsonPath()
                    .getList("accounts", java.util.Map.class)
                    .forEach(line -> sums[0] += ((Number) line.get("debit")).longValue() - ((Number) line.get("credit")).longValue());
            assertThat(sums[0]).isZero();
        }
        var trial = as("auditor").get("/api/v1/ledger/balances").then().statusCode(200).extract().jsonPath();
        assertThat(trial.getLong("debit")).isEqualTo(trial.getLong("credit")).isPositive();
    }

    @Test
    void an_unreadable_moment_is_refused() {
        as("auditor").queryParam("at", "yesterday").get("/api/v1/ledger/balances").then().statusCode(422)
                .body("fields[0].field", equalTo("at"));
    }

    @Test
    void an_occasion_books_once_for_its_source() {
        Booking booking = booking(LedgerAccount.gateway("ONCE"), 500, AT);
        book(booking);
        refused(() -> book(new Booking(Ids.next(), booking.occasion(), booking.source(), null, AT, "test", booking.postings())),
                "ledger_entry_occasion_source_key");
    }

    @Test
    void a_transaction_that_does_not_sum_to_zero_cannot_commit() {
        refused(() -> entryWith("(1, 500), (2, -499)"), "does not sum to zero");
        refused(() -> entryWith("(1, 500)"), "does not sum to zero");
    }

    @Test
    void an_entry_without_lines_cannot_commit() {
        assertThatThrownBy(() -> {
            transaction.begin();
            database.change("insert into ledger_entry values (?, 'SETTLED', ?, null, now(), now(), 'test')", Ids.next(), Ids.next());
            transaction.commit();
        }).hasStackTraceContaining("has no lines");
    }

    @Test
    void an_entry_gets_no_more_lines_later_even_if_they_balance() {
        Booking booking = booking(LedgerAccount.gateway("CLOSED"), 500, AT);
        book(booking);
        refused(() -> lines(booking.id(), "(3, 10), (4, -10)"), "is closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update ledger_entry set actor = 'x'", "update ledger_posting set amount = 1", "update ledger_account set owner = 'x'",
            "delete from ledger_entry", "delete from ledger_posting", "delete from ledger_account"})
    void nobody_rewrites_the_ledger(String change) {
        refused(() -> database.change(change), "permission denied");
    }

    private List<String> linesOf(String source) {
        return database.texts("""
                select concat_ws(' ', a.kind, coalesce(a.money, 'null'), a.owner, p.amount) from ledger_entry e
                join ledger_posting p on p.entry_id = e.id join ledger_account a on a.id = p.account_id
                where e.source = ?::uuid order by p.amount desc""", source);
    }

    private static Booking booking(LedgerAccount place, long amount, Instant at) {
        return new Booking(Ids.next(), Occasion.TAKEN_FOR_REVIEW, Ids.next(), null, at, "test",
                List.of(Posting.debit(place, amount), Posting.credit(LedgerAccount.overpayments(place), amount)));
    }

    @Transactional
    void book(Booking booking) {
        ledger.book(List.of(booking));
    }

    @Transactional
    void entryWith(String lines) {
        UUID entry = Ids.next();
        database.change("insert into ledger_entry values (?, 'SETTLED', ?, null, now(), now(), 'test')", entry, Ids.next());
        lines(entry, lines);
    }

    private void lines(UUID entry, String lines) {
        book(booking(LedgerAccount.gateway("ANY"), 1, AT));
        database.change("insert into ledger_posting select ?, l.line, (select min(id) from ledger_account), l.amount, "
                + "(select booked_at from ledger_entry where id = ?) from (values " + lines + ") as l (line, amount)", entry, entry);
    }

    private static void refused(ThrowingCallable change, String why) {
        assertThatThrownBy(change).hasRootCauseInstanceOf(SQLException.class).rootCause().hasMessageContaining(why);
    }
}
