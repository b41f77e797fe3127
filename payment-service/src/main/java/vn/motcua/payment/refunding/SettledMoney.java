package vn.motcua.payment.refunding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.motcua.payment.charge.Account;
import vn.motcua.payment.charge.Charge;
import vn.motcua.payment.charging.ChargeStore;
import vn.motcua.payment.database.Database;
import vn.motcua.payment.refund.Part;
import vn.motcua.payment.refund.Refund;
import vn.motcua.payment.refund.Refundable;
import vn.motcua.payment.refund.Share;

/** What payments settled: how much of it can still be paid back, and whose it is. */
@ApplicationScoped
class SettledMoney {

    private record Pin(UUID charge, UUID dossier, String unit) {
    }

    @Inject
    Database database;
    @Inject
    ChargeStore charges;

    /** What of a payment can still be paid back; its dossier must be locked. */
    Refundable of(UUID payment) {
        List<Part> settled = database.query("""
                select c.id, c.amount from payment_charge pc join charge c on c.id = pc.charge_id
                where pc.payment_id = ? and pc.settled_at is not null order by c.raised_at, c.event_id, c.event_line""",
                row -> new Part(row.getObject(1, UUID.class), row.getLong(2)), payment);
        List<Part> claimed = database.query("""
                select part.charge_id, part.amount from refund r join refund_part part on part.refund_id = r.id
                where r.payment_id = ? and r.state <> 'TURNED_DOWN'""", row -> new Part(row.getObject(1, UUID.class), row.getLong(2)), payment);
        return new Refundable(settled, claimed);
    }

    /** Whose the money of a refund is; nobody's where it is a review item's. */
    List<Share> shares(Refund refund) {
        Map<UUID, Pin> pins = database.query("""
                select pc.charge_id, c.dossier_id, coalesce(pc.unit, d.unit) from payment_charge pc join charge c on c.id = pc.charge_id
                    join dossier d on d.id = c.dossier_id
                where pc.payment_id = ? and pc.settled_at is not null""",
                row -> new Pin(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)), refund.payment())
                .stream().collect(toMap(Pin::charge, pin -> pin));
        Map<UUID, Charge> of = pins.values().stream().collect(groupingBy(Pin::dossier)).keySet().stream()
                .map(dossier -> charges.account(dossier).orElseThrow()).map(Account::charges).flatMap(List::stream)
                .collect(toMap(Charge::id, charge -> charge));
        return refund.parts().stream().map(part -> new Share(of.get(part.charge()), pins.get(part.charge()).unit(), part.amount())).toList();
    }
}
