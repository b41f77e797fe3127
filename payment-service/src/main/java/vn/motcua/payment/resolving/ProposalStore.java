package vn.motcua.payment.resolving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.motcua.payment.database.Database;
import vn.motcua.payment.database.SqlArray;
import vn.motcua.payment.refund.Mark;
import vn.motcua.payment.refund.RefundWay;
import vn.motcua.payment.settlement.Resolution;

/** Keeps proposals. */
@ApplicationScoped
class ProposalStore {

    private static final String SELECT = "select p.*, d.code as dossier from review_proposal p left join dossier d on d.id = p.dossier_id where ";

    @Inject
    Database database;

    /** Writes a new proposal; the item's dossier must be locked. */
    void insert(Proposal p) {
        database.update("""
                insert into review_proposal (id, review_id, resolution, reason, dossier_id, charges, way, goes_to, state, proposed_by, proposed_at)
                values (?, ?, ?, ?, (select id from dossier where code = ?::text), ?, ?, ?, ?, ?, ?)""", p.id(), p.review(), p.resolution(),
                p.reason(), p.dossier(), SqlArray.uuids(p.charges(), id -> id), p.way(), p.owner(), p.state(), p.proposed().by(),
                p.proposed().at());
    }

    /** Writes what the second person said. */
    void decide(UUID id, ProposalState state, Mark decided, String note) {
        database.update("update review_proposal set state = ?, decided_by = ?, decided_at = ?, note = ? where id = ? and state = 'PROPOSED'",
                state, decided.by(), decided.at(), note, id);
    }

    /** The proposal of an item that waits to be decided. */
    Optional<Proposal> waiting(UUID review) {
        return database.query(SELECT + "p.review_id = ? and p.state = 'PROPOSED'", ProposalStore::read, review).stream().findFirst();
    }

    /** All proposals of those items, in the order they were made. */
    List<Proposal> of(Collection<UUID> reviews) {
        return database.query(SELECT + "p.review_id = any(?) order by p.id", ProposalStore::read, SqlArray.uuids(reviews, id -> id));
    }

    private static Proposal read(ResultSet row) throws SQLException {
        String way = row.getString("way");
        String owner = row.getString("goes_to");
        String decidedBy = row.getString("decided_by");
        return new Proposal(row.getObject("id", UUID.class), row.getObject("review_id", UUID.class),
                Resolution.valueOf(row.getString("resolution")), row.getString("reason"), row.getString("dossier"),
                List.of((UUID[]) row.getArray("charges").getArray()), way == null ? null : RefundWay.valueOf(way),
                owner == null ? null : NewOwner.valueOf(owner), ProposalState.valueOf(row.getString("state")),
                new Mark(row.getString("proposed_by"), Database.instant(row, "proposed_at")),
                decidedBy == null ? null : new Mark(decidedBy, Database.instant(row, "decided_at")), row.getString("note"));
    }
}
