package vn.motcua.intake.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.motcua.eventlog.NewEvent;
import vn.motcua.events.lifecycle.Received;
import vn.motcua.kit.problem.Problem;

/**
 * Enters dossiers. A register opens with the first dossier of the year. A reception only lets its dossier wait for a number,
 * so that receptions never wait for each other; {@link Numbering} gives the numbers.
 */
@ApplicationScoped
public class RegisterEntries {

    @Inject
    Sql sql;
    @Inject
    Numbering numbering;
    @ConfigProperty(name = "motcua.register.entries-per-volume")
    int entriesPerVolume;

    /**
     * Enters every dossier of which these events tell that it was received, in their order. Runs in the transaction of the reception,
     * which keeps the registers from being closed until it ends.
     *
     * @throws Problem {@link RegisterProblem#CLOSED} where a register is closed; nothing of the transaction may stay then
     */
    public void enter(List<NewEvent> events) {
        List<NewEvent> received = events.stream().filter(event -> event.body() instanceof Received).toList();
        int entered = 0;
        while (entered < received.size()) {
            int more = letWait(received);
            if (more == 0) {
                refuseIfClosed(received);
            }
            entered += more;
        }
    }

    private void refuseIfClosed(List<NewEvent> received) {
        closedAmong(received.stream().map(RegisterEntries::register).toList()).stream().findFirst().ifPresent(closed -> {
            throw new Problem(RegisterProblem.CLOSED, closed.unit(), Integer.toString(closed.year()));
        });
    }

    /** A register that another reception opens at this very moment shows only at the next try, when that one has ended. */
    private int letWait(List<NewEvent> received) {
        return sql.run("""
                with e as (select * from unnest(?::text[], ?::int[], ?::timestamptz[], ?::uuid[]) with ordinality e(unit, year, at, dossier, place)),
                opened as (
                  insert into register (unit, year, last, entries_per_volume, opened_at)
                  select unit, year, 0, ?, min(at) from e
                  where not exists (select from register r where r.unit = e.unit and r.year = e.year)
                  group by unit, year order by unit, year
                  on conflict do nothing returning id, unit, year),
                open as (
                  select id, unit, year from register
                  where (unit, year) in (select unit, year from e) and closed_at is null for key share)
                insert into register_waiting (register_id, dossier_id)
                select o.id, e.dossier from e join (select * from opened union all select * from open) o using (unit, year)
                where not exists (select from register_waiting w where w.dossier_id = e.dossier)
                order by e.place""", statement -> {
            Connection connection = statement.getConnection();
            List<RegisterKey> keys = received.stream().map(RegisterEntries::register).toList();
            statement.setArray(1, connection.createArrayOf("text", keys.stream().map(RegisterKey::unit).toArray()));
            statement.setArray(2, connection.createArrayOf("int4", keys.stream().map(RegisterKey::year).toArray()));
            statement.setArray(3, connection.createArrayOf("timestamptz", received.stream().map(e -> Sql.utc(((Received) e.body()).receivedAt())).toArray()));
            statement.setArray(4, connection.createArrayOf("uuid", received.stream().map(NewEvent::dossierId).toArray()));
            statement.setInt(5, entriesPerVolume);
            return statement.executeUpdate();
        });
    }

    private static RegisterKey register(NewEvent event) {
        Received received = (Received) event.body();
        return RegisterKey.of(received.receivedBy().unit(), received.receivedAt());
    }

    /** Of these registers, the closed ones. */
    public Set<RegisterKey> closedAmong(Collection<RegisterKey> keys) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        List<RegisterKey> distinct = keys.stream().distinct().toList();
        return sql.run("""
                select r.unit, r.year from register r join unnest(?::text[], ?::int[]) k(unit, year) using (unit, year)
                where r.closed_at is not null""", statement -> {
            Connection connection = statement.getConnection();
            statement.setArray(1, connection.createArrayOf("text", distinct.stream().map(RegisterKey::unit).toArray()));
            statement.setArray(2, connection.createArrayOf("int4", distinct.stream().map(RegisterKey::year).toArray()));
            Set<RegisterKey> closed = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    closed.add(new RegisterKey(rows.getString(1), rows.getInt(2)));
                }
            }
            return closed;
        });
    }

    /** Where a dossier stands; empty for one that was not received. One that waits gets its number now. */
    public Optional<Place> placeOf(UUID dossier) {
        Optional<Place> place = numbered(dossier);
        return place.isPresent() || !numbering.numberIfWaiting(dossier) ? place : numbered(dossier);
    }

    private Optional<Place> numbered(UUID dossier) {
        return sql.run("""
                select r.year, r.entries_per_volume, e.number from register_entry e join register r on r.id = e.register_id
                where e.dossier_id = ?""", statement -> {
            statement.setObject(1, dossier);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new Place(row.getInt(1), Place.of(row.getInt(3), row.getInt(2)), row.getInt(3))) : Optional.empty();
            }
        });
    }
}
