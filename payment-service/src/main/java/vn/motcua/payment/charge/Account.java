package vn.motcua.payment.charge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.motcua.events.DueWhen;
import vn.motcua.events.lifecycle.Channel;

/**
 * The money side of one dossier: its charges, and what of them is owed.
 *
 * @param dossierId the dossier's id
 * @param dossier   the dossier's code
 * @param unit      the code of the agency that decides
 * @param channel   how it was filed; null where payment came to know of it before that was kept
 * @param chargedAt when it was received, so that its fees became charges; null while it is only filed
 * @param closedAt  when it was refused, withdrawn or stopped; null while it goes on
 * @param charges   the charges that were loaded, in the order they were raised
 */
public record Account(UUID dossierId, String dossier, String unit, Channel channel, Instant chargedAt, Instant closedAt, List<Charge> charges) {

    public Account {
        charges = List.copyOf(charges);
    }

    /** The open charges of that moment. */
    public List<Charge> open(DueWhen when) {
        return charges.stream().filter(c -> c.isOpen() && c.dueWhen() == when).toList();
    }

    /** What is owed at that moment, whole đồng. */
    public long owed(DueWhen when) {
        return Dong.sum(open(when));
    }

    /** What is owed in all, whole đồng. */
    public long owed() {
        return Dong.sum(charges.stream().filter(Charge::isOpen).toList());
    }

    /** The first moment for which anything is owed, in the order intake, obligation, return; empty when nothing is. */
    public Optional<DueWhen> firstOwed() {
        return Arrays.stream(DueWhen.values()).filter(when -> !open(when).isEmpty()).findFirst();
    }

    /** The charges with those ids; {@code IllegalArgumentException} when one of them is not of this dossier. */
    public List<Charge> chargesOf(Collection<UUID> ids) {
        Map<UUID, Charge> byId = charges.stream().collect(Collectors.toMap(Charge::id, Function.identity()));
        return ids.stream().map(id -> Optional.ofNullable(byId.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no charge " + id + " in this dossier"))).toList();
    }

    /** The account with those charges in place of their earlier states. */
    public Account with(Collection<Charge> changed) {
        Map<UUID, Charge> byId = changed.stream().collect(Collectors.toMap(Charge::id, Function.identity()));
        List<Charge> now = new ArrayList<>(charges.size());
        charges.forEach(c -> now.add(byId.getOrDefault(c.id(), c)));
        return new Account(dossierId, dossier, unit, channel, chargedAt, closedAt, now);
    }
}
