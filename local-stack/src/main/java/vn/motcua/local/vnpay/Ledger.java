package vn.motcua.local.vnpay;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The orders that payers opened, and how they ended; in memory, the oldest go first. */
final class Ledger {

    private static final int LIMIT = 10_000;
    private static final long SHORTEST_NUMBER = 10_000_000L;

    private final Clock clock;
    private final AtomicLong number;
    private final Map<String, Order> orders = bounded();
    private final Map<String, Transaction> transactions = bounded();

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
    synchronized Optional<Transaction> settle(String txnRef, Outcome outcome) {
        Order order = orders.get(txnRef);
        if (order == null) {
            return Optional.empty();
        }
        return Optional.of(transactions.computeIfAbsent(txnRef,
                ref -> new Transaction(order, outcome, number.incrementAndGet(), clock.instant())));
    }

    /** All ended orders that are still known, in the order they ended. */
    synchronized List<Transaction> ended() {
        return List.copyOf(transactions.values());
    }

    private static <V> Map<String, V> bounded() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > LIMIT;
            }
        };
    }
}
