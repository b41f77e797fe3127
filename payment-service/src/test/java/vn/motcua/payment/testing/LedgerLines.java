package vn.motcua.payment.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What stands on the ledger, as short lines. */
@ApplicationScoped
public class LedgerLines {

    @Inject
    PaymentDatabase database;

    /** The lines that an occasion booked for its source: kind, kind of money, owner, amount; debits first. */
    public List<String> of(String occasion, String source) {
        return database.texts("""
                select concat_ws(' ', a.kind, coalesce(a.money, '-'), a.owner, p.amount) from ledger_entry e
                join ledger_posting p on p.entry_id = e.id join ledger_account a on a.id = p.account_id
                where e.occasion = ? and e.source = ?::uuid order by p.amount desc, 1""", occasion, source);
    }

    /** What is left on each account of all that was booked for a dossier: kind, kind of money, amount; by name. */
    public List<String> left(Dossier dossier) {
        return database.texts("""
                select concat_ws(' ', a.kind, coalesce(a.money, '-'), sum(p.amount)) from ledger_entry e
                join ledger_posting p on p.entry_id = e.id join ledger_account a on a.id = p.account_id
                where e.dossier_id = ? group by a.kind, a.money having sum(p.amount) <> 0 order by 1""", dossier.id);
    }
}
