package vn.motcua.payment.refunding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import vn.motcua.payment.database.Database;
import vn.motcua.payment.database.SqlArray;
import vn.motcua.payment.refund.Mark;
import vn.motcua.payment.refund.Part;
import vn.motcua.payment.refund.Refund;
import vn.motcua.payment.refund.RefundState;
import vn.motcua.payment.refund.RefundWay;

/** Keeps refunds and of which charges their money is. */
@ApplicationScoped
class RefundStore {

    private static final String SELECT = """
            select r.*, p.dossier_id, d.code as dossier, array(select charge_id from refund_part where refund_id = r.id order by 1) as charges,
                   array(select amount from refund_part where refund_id = r.id order by charge_id) as amounts
            from refund r join payment p on p.id = r.payment_id join dossier d on d.id = p.dossier_id where\s""";

    @Inject
    Database database;

    /** Writes a new refund. */
    void insert(Refund refund) {
        database.update("""
                insert into refund (id, payment_id, review_id, amount, way, reason, state, requested_by, requested_at, decided_by, decided_at)
                values (?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)""", refund.id(), refund.payment(), refund.review(), refund.amount(),
                refund.way(), refund.reason(), refund.state(), refund.requested().by(), refund.requested().at(), by(refund.decided()),
                at(refund.decided()));
        database.update("insert into refund_part (refund_id, charge_id, amount) select ?, * from unnest(?, ?)", refund.id(),
                SqlArray.uuids(refund.parts(), Part::charge), SqlArray.longs(refund.parts(), Part::amount));
    }

    /** Writes a refund's new state. */
    void move(Refund refund) {
        database.update("""
                update refund set state = ?, decided_by = ?, decided_at = ?::timestamptz, note = ?, done_by = ?, done_at = ?::timestamptz, proof = ?
                where id = ?""", refund.state(), by(refund.decided()), at(refund.decided()), refund.note(), by(refund.done()), at(refund.done()),
                refund.proof(), refund.id());
    }

    Optional<Refund> find(UUID id) {
        return database.query(SELECT + "r.id = ?", RefundStore::read, id).stream().findFirst();
    }

    /** The refunds of a payment, in the order they were asked for. */
    List<Refund> ofPayment(UUID payment) {
        return database.query(SELECT + "r.payment_id = ? order by r.id", RefundStore::read, payment);
    }

    /** A page of the refunds, in the order they were asked for; of one state, or of all for null. */
    List<Refund> page(RefundState state, UUID after, int most) {
        return database.query(SELECT + "(?::text is null or r.state = ?::text) and (?::uuid is null or r.id > ?::uuid) order by r.id limit ?",
                RefundStore::read, state, state, after, after, most);
    }

    /** What refunds that are done paid back of a payment's own amount; not what the gateway had taken beside it. */
    long done(UUID payment) {
        return database.query("""
                select coalesce(sum(r.amount), 0) from refund r left join payment_review v on v.id = r.review_id
                where r.payment_id = ? and r.state = 'DONE' and v.reason is distinct from 'WRONG_AMOUNT'""", row -> row.getLong(1), payment).get(0);
    }

    private static Refund read(ResultSet row) throws SQLException {
        return new Refund(row.getObject("id", UUID.class), row.getObject("payment_id", UUID.class), row.getObject("dossier_id", UUID.class),
                row.getString("dossier"), row.getObject("review_id", UUID.class), row.getLong("amount"), parts(row),
                RefundWay.valueOf(row.getString("way")), row.getString("reason"), RefundState.valueOf(row.getString("state")),
                mark(row, "requested"), mark(row, "decided"), row.getString("note"), mark(row, "done"), row.getString("proof"));
    }

    private static List<Part> parts(ResultSet row) throws SQLException {
        UUID[] charges = (UUID[]) row.getArray("charges").getArray();
        Long[] amounts = (Long[]) row.getArray("amounts").getArray();
        return IntStream.range(0, charges.length).mapToObj(i -> new Part(charges[i], amounts[i])).toList();
    }

    private static Mark mark(ResultSet row, String what) throws SQLException {
        String by = row.getString(what + "_by");
        return by == null ? null : new Mark(by, Database.instant(row, what + "_at"));
    }

    private static String by(Mark mark) {
        return mark == null ? null : mark.by();
    }

    private static Instant at(Mark mark) {
        return mark == null ? null : mark.at();
    }
}
