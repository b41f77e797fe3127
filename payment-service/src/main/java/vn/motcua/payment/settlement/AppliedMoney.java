package vn.motcua.payment.settlement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import vn.motcua.events.DueWhen;
import vn.motcua.events.payment.Paid;
import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.PaymentProblem;
import vn.motcua.payment.charge.Account;
import vn.motcua.payment.charge.Charge;
import vn.motcua.payment.charge.ChargeAction;
import vn.motcua.payment.charge.Dong;

/**
 * Money out of the review queue that two people applied to open charges, of its own dossier or of another one.
 *
 * @param payment the payment that brought the money
 * @param review  the review item
 * @param account the account of the dossier whose charges it settles, after it
 * @param settled the charges it settles
 * @param at      when it was decided: from then on they are paid
 */
public record AppliedMoney(Payment payment, UUID review, Account account, List<Charge> settled, Instant at) {

    /**
     * Decides it: all of the charges must be open and come to exactly the money.
     *
     * @param money   what lies in the queue, whole đồng
     * @param account the account of the dossier whose charges are to be settled
     */
    public static AppliedMoney of(Payment payment, UUID review, long money, Account account, Collection<UUID> charges, Instant at) {
        List<Charge> chosen = account.charges().stream().filter(c -> charges.contains(c.id()) && c.isOpen()).toList();
        if (chosen.size() != charges.size()) {
            throw new Problem(PaymentProblem.CHARGES_NOT_OPEN, account.dossier());
        }
        if (Dong.sum(chosen) != money) {
            throw new Problem(PaymentProblem.MONEY_DOES_NOT_FIT, Dong.sum(chosen), money);
        }
        List<Charge> settled = chosen.stream().map(c -> c.after(ChargeAction.SETTLE)).toList();
        return new AppliedMoney(payment, review, account.with(settled), settled, at);
    }

    /** The event that tells it. */
    public Paid event() {
        return new Paid(account.dossier(), payment.id(), settled.stream().map(Charge::toFact).toList(), Dong.sum(settled), payment.method(),
                payment.gateway(), at, payment.collectedBy(), account.owed(DueWhen.INTAKE), account.owed(DueWhen.OBLIGATION));
    }
}
