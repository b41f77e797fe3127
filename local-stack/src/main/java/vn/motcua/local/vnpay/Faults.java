package vn.motcua.local.vnpay;

import java.util.Map;
import java.util.Set;

/** What is to go wrong, by order; an order may not have been opened yet. In memory, the oldest go first. */
final class Faults {

    private final Map<String, Set<Fault>> byOrder = Bounded.map();

    synchronized void set(String txnRef, Set<Fault> faults) {
        byOrder.put(txnRef, Set.copyOf(faults));
    }

    synchronized boolean has(String txnRef, Fault fault) {
        return byOrder.getOrDefault(txnRef, Set.of()).contains(fault);
    }
}
