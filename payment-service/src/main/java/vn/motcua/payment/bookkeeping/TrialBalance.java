package vn.motcua.payment.bookkeeping;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

import vn.motcua.events.FeeKind;
import vn.motcua.payment.ledger.AccountKind;

/**
 * All accounts that are not at zero, at one moment. Amounts are whole đồng.
 *
 * @param at      the moment
 * @param debit   the sum of the debit balances: what lies somewhere
 * @param credit  the sum of the credit balances: what is somebody's; the same, or the books are broken
 * @param accounts the accounts, by kind, kind of money and owner
 */
public record TrialBalance(Instant at, long debit, long credit, List<Line> accounts) {

    /**
     * One account; one of the two amounts is zero.
     *
     * @param kind   what kind of account
     * @param money  the kind of money; absent for a place and where it is not known
     * @param owner  whose it is or where it lies
     * @param debit  what lies there
     * @param credit what is the owner's
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(AccountKind kind, FeeKind money, String owner, long debit, long credit) {
    }

    static TrialBalance of(Instant at, List<Balance> balances) {
        List<Line> lines = balances.stream().map(b -> new Line(b.account().kind(), b.account().money(), b.account().owner(),
                Math.max(0, b.amount()), Math.max(0, Math.negateExact(b.amount())))).toList();
        return new TrialBalance(at, lines.stream().mapToLong(Line::debit).sum(), lines.stream().mapToLong(Line::credit).sum(), lines);
    }
}
