package vn.motcua.local.vnpay;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The orders that payers opened, how they ended, and what was paid back; in memory, the oldest go first. */
final class Ledger {

    private static final long SHORTEST_NUMBER = 10_000_000L;

    private final Clock clock;
    private final AtomicLong number;
    private final Map<String, Order> orders = Bounded.map();
    private final Map<String, Transaction> transactions = Bounded.map();
    private final Map<String, List<Refund>> refunds = Bounded.map();

    Ledger(Clock clock) {
        this.clock = clock;
        // Numbers go on rising over restarts, as a bank's do: a merchant may hold them unique.
        this.number = new AtomicLong(SHORTEST_NUMBER + clock.millis());
    }

    /** Notes an order; {@code false} where another one of that reference is open, or this one ended already. */
    synchronized boolean open(Order order) {
        if (transactions.containsKey(order.txnRef())) {
            return false;
        }
        Order known = orders.putIfAbsent(order.txnRef(), order);
        return known == null || known.equals(order);
    }

    /** Ends an open order; one that ended already keeps its first outcome; empty where none was opened. */
    synchronized Optional<Transaction> settle(String txnRef, Outcome outcome, boolean halfTheAmount) {
        Order order = orders.get(txnRef);
        if (order == null) {
            return Optional.empty();
        }
        long amount = halfTheAmount ? order.amount() / 2 : order.amount();
        return Optional.of(transactions.computeIfAbsent(txnRef,
                ref -> new Transaction(order, outcome, amount, number.incrementAndGet(), clock.instant())));
    }

    /** All ended orders that are still known, in the order they ended. */
    synchronized List<Transaction> ended() {
        return List.copyOf(transactions.values());
    }

    synchronized Optional<Order> order(String txnRef) {
        return Optional.ofNullable(orders.get(txnRef));
    }

    synchronized Optional<Transaction> transaction(String txnRef) {
        return Optional.ofNullable(transactions.get(txnRef));
    }

    /** The last refund of an order. */
    synchronized Optional<Refund> lastRefund(String txnRef) {
        List<Refund> made = refunds.getOrDefault(txnRef, List.of());
        return made.isEmpty() ? Optional.empty() : Optional.of(made.get(made.size() - 1));
    }

    /** What was paid back of an order, whole đồng. */
    synchronized long refunded(String txnRef) {
        return refunds.getOrDefault(txnRef, List.of()).stream().filter(Refund::counts).mapToLong(Refund::amount).sum();
    }

    /** Pays back, never above what was taken: the protocol's code. */
    synchronized String refund(String txnRef, Refund wish) {
        Transaction taken = transactions.get(txnRef);
        if (taken == null) {
            return "91";
        }
        if (taken.outcome() != Outcome.SUCCESS) {
            return "95";
        }
        long before = refunded(txnRef);
        if (wish.full() && before > 0) {
            return "04";
        }
        if (before + wish.amount() > taken.amount()) {
            return "02";
        }
        if (wish.full() != (wish.amount() == taken.amount())) {
            return "93";
        }
        refunds.computeIfAbsent(txnRef, ref -> new ArrayList<>()).add(wish.numbered(number.incrementAndGet()));
        return "00";
    }
}
