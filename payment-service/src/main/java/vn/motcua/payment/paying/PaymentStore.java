package vn.motcua.payment.paying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.motcua.events.DueWhen;
import vn.motcua.events.Employer;
import vn.motcua.events.Performer;
import vn.motcua.events.payment.PaymentMethod;
import vn.motcua.payment.charge.Charge;
import vn.motcua.payment.database.Database;
import vn.motcua.payment.database.SqlArray;
import vn.motcua.payment.settlement.AppliedMoney;
import vn.motcua.payment.settlement.Payment;
import vn.motcua.payment.settlement.PaymentState;

/** Keeps payments and the charges that they pin. */
@ApplicationScoped
public class PaymentStore {

    private static final String SELECT = """
            select p.*, d.code as dossier, array(select charge_id from payment_charge c where c.payment_id = p.id and c.review_id is null order by 1) as charges
            from payment p join dossier d on d.id = p.dossier_id where\s""";

    private static final String MAY_EXPIRE = " p.state = 'PENDING' and p.expires_at < ? and (p.asked_at >= p.expires_at or p.gateway <> all(?))";

    /** A payment with the charges that it pins; in their settled state where the payment settles them. */
    record Pinned(Payment payment, List<Charge> charges) {
    }

    private record Pin(Payment payment, Charge charge) {

        Instant settledAt() {
            return charge.isOpen() ? null : payment.paidAt();
        }
    }

    @Inject
    Database database;

    /** Writes new payments with their pins. Two statements in all. */
    void insert(Collection<Pinned> pinned) {
        List<Payment> payments = pinned.stream().map(Pinned::payment).toList();
        database.update("""
                insert into payment (id, dossier_id, method, gateway, reference, due_when, amount, created_at, expires_at, state, paid_at,
                                     transaction_no, staff, employer, staff_unit)
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                SqlArray.uuids(payments, Payment::id), SqlArray.uuids(payments, Payment::dossierId),
                SqlArray.texts(payments, Payment::method), SqlArray.texts(payments, Payment::gateway),
                SqlArray.texts(payments, Payment::reference), SqlArray.texts(payments, Payment::dueWhen),
                SqlArray.longs(payments, Payment::amount), SqlArray.times(payments, Payment::createdAt),
                SqlArray.times(payments, Payment::expiresAt), SqlArray.texts(payments, Payment::state),
                SqlArray.times(payments, Payment::paidAt), SqlArray.texts(payments, Payment::transactionNo),
                SqlArray.texts(payments, p -> p.collectedBy().staff()), SqlArray.texts(payments, p -> p.collectedBy().employer()),
                SqlArray.texts(payments, p -> p.collectedBy().unit()));
        List<Pin> pins = pinned.stream().flatMap(p -> p.charges().stream().map(c -> new Pin(p.payment(), c))).toList();
        database.update("""
                insert into payment_charge (payment_id, charge_id, amount, settled_at, unit)
                select pin.*, case when pin.settled_at is not null then d.unit end
                from unnest(?, ?, ?, ?) as pin (payment_id, charge_id, amount, settled_at) join charge c on c.id = pin.charge_id
                    join dossier d on d.id = c.dossier_id""",
                SqlArray.uuids(pins, pin -> pin.payment().id()), SqlArray.uuids(pins, pin -> pin.charge().id()),
                SqlArray.longs(pins, pin -> pin.charge().amount()), SqlArray.times(pins, Pin::settledAt));
    }

    /** Writes a payment's new state. */
    public void move(Payment payment) {
        database.update("update payment set state = ?, paid_at = ?, transaction_no = ? where id = ?",
                payment.state(), payment.paidAt(), payment.transactionNo(), payment.id());
    }

    /** Turns a payment's pins into settlements; a charge that another payment settled trips over its unique index. */
    void settle(Payment payment) {
        database.update("""
                update payment_charge pc set settled_at = ?, unit = d.unit from charge c join dossier d on d.id = c.dossier_id
                where pc.payment_id = ? and pc.settled_at is null and c.id = pc.charge_id""", payment.paidAt(), payment.id());
    }

    /** Settles charges with money that was under review: they become pins of the payment, if they are not. */
    void apply(AppliedMoney applied) {
        database.update("""
                insert into payment_charge (payment_id, charge_id, amount, settled_at, unit, review_id)
                select ?, c.id, c.amount, ?, d.unit, ? from charge c join dossier d on d.id = c.dossier_id where c.id = any(?)
                on conflict (payment_id, charge_id) do update set settled_at = excluded.settled_at, unit = excluded.unit""",
                applied.payment().id(), applied.at(), applied.review(), SqlArray.uuids(applied.settled(), Charge::id));
    }

    /** The payment with that id. */
    public Optional<Payment> find(UUID id) {
        return database.query(SELECT + "p.id = ?", PaymentStore::read, id).stream().findFirst();
    }

    /** The payment with that order number at that gateway. */
    public Optional<Payment> find(String gateway, String reference) {
        return database.query(SELECT + "p.gateway = ? and p.reference = ?", PaymentStore::read, gateway, reference).stream().findFirst();
    }

    /** How many payments of a dossier wait for a gateway. */
    int pending(UUID dossierId) {
        return database.query("select count(*) from payment where dossier_id = ? and state = 'PENDING'", row -> row.getInt(1), dossierId).get(0);
    }

    /**
     * Dossiers with payments that may expire, the longest first: their time ran out before then, and their gateway was asked since, or
     * cannot be asked.
     *
     * @param asked the names of the gateways that can be asked
     */
    List<UUID> dossiersToExpire(Instant expiry, Collection<String> asked, int most) {
        return database.query("select p.dossier_id from payment p where" + MAY_EXPIRE + " group by p.dossier_id order by min(p.expires_at) limit ?",
                row -> row.getObject(1, UUID.class), expiry, SqlArray.texts(asked, name -> name), most);
    }

    /** The payments of a dossier that may expire. */
    List<Payment> toExpire(Instant expiry, Collection<String> asked, UUID dossier) {
        return database.query(SELECT + MAY_EXPIRE + " and p.dossier_id = ? order by p.id", PaymentStore::read, expiry,
                SqlArray.texts(asked, name -> name), dossier);
    }

    private static Payment read(ResultSet row) throws SQLException {
        return new Payment(row.getObject("id", UUID.class), row.getObject("dossier_id", UUID.class), row.getString("dossier"),
                PaymentMethod.valueOf(row.getString("method")), row.getString("gateway"), row.getString("reference"),
                DueWhen.valueOf(row.getString("due_when")), List.of((UUID[]) row.getArray("charges").getArray()), row.getLong("amount"),
                Database.instant(row, "created_at"), Database.instant(row, "expires_at"), PaymentState.valueOf(row.getString("state")),
                Database.instant(row, "paid_at"), row.getString("transaction_no"),
                new Performer(row.getString("staff"), Employer.valueOf(row.getString("employer")), row.getString("staff_unit")));
    }
}
