package vn.motcua.payment.charging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.motcua.events.DueWhen;
import vn.motcua.events.FeeKind;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.payment.charge.Account;
import vn.motcua.payment.charge.Charge;
import vn.motcua.payment.charge.ChargeState;
import vn.motcua.payment.database.Database;
import vn.motcua.payment.database.SqlArray;

import static java.util.stream.Collectors.groupingBy;

/**
 * Keeps dossiers and their charges. Rule of the house: who moves money of a dossier locks the dossier's row first
 * ({@code locked…}, {@code end}), several dossiers in the order of their ids.
 */
@ApplicationScoped
public class ChargeStore {

    private record DossierRow(UUID id, String code, String unit, Channel channel, Instant chargedAt, Instant closedAt) {
    }

    @Inject
    Database database;

    /** Remembers dossiers, and that those which it knew as filed are received now. */
    void know(List<KnownDossier> dossiers) {
        if (dossiers.isEmpty()) {
            return;
        }
        database.update("""
                insert into dossier (id, code, unit, channel, known_at, charged_at)
                select * from unnest(?, ?, ?, ?, ?, ?) order by 1
                on conflict (id) do update set charged_at = coalesce(dossier.charged_at, excluded.charged_at)""",
                SqlArray.uuids(dossiers, KnownDossier::id), SqlArray.texts(dossiers, KnownDossier::code),
                SqlArray.texts(dossiers, KnownDossier::unit), SqlArray.texts(dossiers, KnownDossier::channel),
                SqlArray.times(dossiers, KnownDossier::knownAt), SqlArray.times(dossiers, KnownDossier::chargedAt));
    }

    /** Hands dossiers over to the agencies that decide them from now on. */
    void handOver(Map<UUID, String> successors) {
        if (successors.isEmpty()) {
            return;
        }
        SqlArray ids = SqlArray.uuids(successors.keySet(), id -> id);
        lock("id = any(?)", ids);
        database.update("update dossier d set unit = s.unit from unnest(?, ?) as s (id, unit) where d.id = s.id",
                ids, SqlArray.texts(successors.values(), unit -> unit));
    }

    /** Writes charges that a batch of events raised, in the state in which the batch leaves them. */
    void raise(List<RaisedCharge> raised) {
        if (raised.isEmpty()) {
            return;
        }
        database.update("""
                insert into charge (id, dossier_id, fee, kind, amount, due_when, state, raised_at, event_id, event_line)
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                SqlArray.uuids(raised, r -> r.charge().id()), SqlArray.uuids(raised, r -> r.charge().dossierId()),
                SqlArray.texts(raised, r -> r.charge().fee()), SqlArray.texts(raised, r -> r.charge().kind()),
                SqlArray.longs(raised, r -> r.charge().amount()), SqlArray.texts(raised, r -> r.charge().dueWhen()),
                SqlArray.texts(raised, r -> r.charge().state()), SqlArray.times(raised, r -> r.charge().raisedAt()),
                SqlArray.uuids(raised, RaisedCharge::event), SqlArray.ints(raised, RaisedCharge::line));
    }

    /** Closes dossiers and cancels what they still owe. */
    void end(Map<UUID, Instant> ended) {
        if (ended.isEmpty()) {
            return;
        }
        SqlArray ids = SqlArray.uuids(ended.keySet(), id -> id);
        lock("id = any(?)", ids);
        database.update("update dossier d set closed_at = e.at from unnest(?, ?) as e (id, at) where d.id = e.id",
                ids, SqlArray.times(ended.values(), at -> at));
        database.update("update charge set state = 'CANCELLED' where dossier_id = any(?) and state = 'OPEN'", ids);
    }

    /** A dossier's account as it stands, for reading only. */
    public Optional<Account> account(String code) {
        List<DossierRow> rows = database.query("select * from dossier where code = ?", ChargeStore::dossier, code);
        return accounts(rows).stream().findFirst();
    }

    /** A dossier's account as it stands, for reading only. */
    public Optional<Account> account(UUID dossierId) {
        return accounts(database.query("select * from dossier where id = ?", ChargeStore::dossier, dossierId)).stream().findFirst();
    }

    /** A dossier's account, locked until the transaction ends. */
    public Optional<Account> lockedAccount(String code) {
        return accounts(lock("code = ?", code)).stream().findFirst();
    }

    /** A dossier's account, locked until the transaction ends; {@code IllegalStateException} for an id that nobody knows. */
    public Account lockedAccount(UUID dossierId) {
        return accounts(lock("id = ?", dossierId)).stream().findFirst()
                .orElseThrow(() -> new IllegalStateException("no dossier " + dossierId));
    }

    /** The accounts of many dossiers by code, locked until the transaction ends; unknown codes are absent. Two queries in all. */
    public Map<String, Account> lockedAccounts(Collection<String> codes) {
        return accounts(lock("code = any(?)", SqlArray.texts(codes, code -> code))).stream()
                .collect(Collectors.toMap(Account::dossier, account -> account));
    }

    /** Marks charges as settled; {@code IllegalStateException} if one of them was no longer open. */
    public void settle(Collection<Charge> settled) {
        int changed = database.update("update charge set state = 'SETTLED' where id = any(?) and state = 'OPEN'",
                SqlArray.uuids(settled, Charge::id));
        if (changed != settled.size()) {
            throw new IllegalStateException("only " + changed + " of " + settled.size() + " charges were open");
        }
    }

    private List<DossierRow> lock(String condition, Object arg) {
        return database.query("select * from dossier where " + condition + " order by id for no key update", ChargeStore::dossier, arg);
    }

    private List<Account> accounts(List<DossierRow> dossiers) {
        if (dossiers.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Charge>> charges = database.query("select * from charge where dossier_id = any(?) order by raised_at, event_id, event_line", ChargeStore::charge,
                SqlArray.uuids(dossiers, DossierRow::id)).stream().collect(groupingBy(Charge::dossierId));
        return dossiers.stream().map(d -> new Account(d.id(), d.code(), d.unit(), d.channel(), d.chargedAt(),
                d.closedAt(), charges.getOrDefault(d.id(), List.of()))).toList();
    }

    private static DossierRow dossier(ResultSet row) throws SQLException {
        String channel = row.getString("channel");
        return new DossierRow(row.getObject("id", UUID.class), row.getString("code"), row.getString("unit"),
                channel == null ? null : Channel.valueOf(channel), Database.instant(row, "charged_at"), Database.instant(row, "closed_at"));
    }

    private static Charge charge(ResultSet row) throws SQLException {
        return new Charge(row.getObject("id", UUID.class), row.getObject("dossier_id", UUID.class), row.getString("fee"),
                FeeKind.valueOf(row.getString("kind")), row.getLong("amount"), DueWhen.valueOf(row.getString("due_when")),
                Database.instant(row, "raised_at"), ChargeState.valueOf(row.getString("state")));
    }
}
