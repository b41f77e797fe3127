package vn.motcua.intake.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.motcua.events.DueWhen;
import vn.motcua.events.lifecycle.Component;
import vn.motcua.events.lifecycle.ComponentForm;
import vn.motcua.events.lifecycle.Fee;
import vn.motcua.events.payment.Charge;

/**
 * What digitization and payment still owe a dossier.
 *
 * @param awaitsDigitizing whether papers must be digitized before forwarding (TT 01/2023)
 * @param digitizedAt      when the last of them came in; null until then
 * @param awaitsPayment    whether fees are due before forwarding
 * @param paidAt           when the last of them was paid or exempted; null until then
 * @param unpaidAtReturn   the codes of fees that are due before the result is handed out
 */
public record Readiness(boolean awaitsDigitizing, Instant digitizedAt, boolean awaitsPayment, Instant paidAt, Set<String> unpaidAtReturn) {

    public Readiness {
        unpaidAtReturn = unpaidAtReturn == null ? Set.of() : Set.copyOf(unpaidAtReturn);
    }

    static Readiness of(List<Component> components, List<Fee> fees) {
        return new Readiness(
                components.stream().anyMatch(c -> c.digitize() && c.form() == ComponentForm.PAPER), null,
                fees.stream().anyMatch(f -> f.dueWhen() == DueWhen.INTAKE && f.amount() > 0), null,
                fees.stream().filter(f -> f.dueWhen() == DueWhen.RETURN && f.amount() > 0).map(Fee::code).collect(Collectors.toSet()));
    }

    Readiness digitized(Instant at) {
        return digitizedAt != null ? this : new Readiness(awaitsDigitizing, at, awaitsPayment, paidAt, unpaidAtReturn);
    }

    private Readiness paidAtIntake(Instant at) {
        return paidAt != null ? this : new Readiness(awaitsDigitizing, digitizedAt, awaitsPayment, at, unpaidAtReturn);
    }

    private Readiness settledAtReturn(Set<String> fees) {
        Set<String> left = unpaidAtReturn.stream().filter(f -> !fees.contains(f)).collect(Collectors.toSet());
        return new Readiness(awaitsDigitizing, digitizedAt, awaitsPayment, paidAt, left);
    }

    /** After charges were paid or exempted; what is still owed at intake decides whether forwarding waits on. */
    Readiness settled(Collection<Charge> settled, long outstandingAtIntake, Instant at) {
        boolean intakeDone = outstandingAtIntake == 0 && settled.stream().anyMatch(c -> c.dueWhen() == DueWhen.INTAKE);
        Readiness now = intakeDone ? paidAtIntake(at) : this;
        return now.settledAtReturn(settled.stream().filter(c -> c.dueWhen() == DueWhen.RETURN).map(Charge::fee).collect(Collectors.toSet()));
    }

    /** What is missing before forwarding: {@code digitized}, {@code paid}; empty when ready. */
    public List<String> missingToForward() {
        List<String> missing = new ArrayList<>();
        if (awaitsDigitizing && digitizedAt == null) {
            missing.add("digitized");
        }
        if (awaitsPayment && paidAt == null) {
            missing.add("paid");
        }
        return List.copyOf(missing);
    }

    /** What is missing before the result is handed out: {@code paid-at-return}; empty when ready. */
    List<String> missingToReturn() {
        return unpaidAtReturn.isEmpty() ? List.of() : List.of("paid-at-return");
    }

    /** The latest moment at which a fact came in that forwarding waited for; null where it waited for none. */
    Instant readyAt() {
        if (digitizedAt == null || !awaitsDigitizing) {
            return awaitsPayment ? paidAt : null;
        }
        return awaitsPayment && paidAt != null && paidAt.isAfter(digitizedAt) ? paidAt : digitizedAt;
    }
}
