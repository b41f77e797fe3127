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
 * Enters dossiers. A register opens with the first dossier of the year. Its row stays locked from the entry until the end of
 * the transaction: a number is used or was never given, with any number of replicas. So enter last of all.
 */
@ApplicationScoped
public class RegisterEntries {

    @Inject
    Sql sql;
    @ConfigProperty(name = "motcua.register.entries-per-volume")
    int entriesPerVolume;

    /**
     * Enters every dossier of which these events tell that it was received, in their order and in one statement. Call it as the
     * last thing in the transaction of the reception.
     *
     * @throws Problem {@link RegisterProblem#CLOSED} where a register is closed; nothing of the transaction may stay then
     */
    public void enter(List<NewEvent> events) {
        List<NewEvent> received = events.stream().filter(event -> event.body() instanceof Received).toList();
        if (received.isEmpty()) {
            return;
        }
        List<Received> bodies = received.stream().map(event -> (Received) event.body()).toList();
        List<RegisterKey> keys = bodies.stream().map(body -> RegisterKey.of(body.receivedBy().unit(), body.receivedAt())).toList();
        int entered = sql.run("""
                with e as (select * from unnest(?::text[], ?::int[], ?::timestamptz[], ?::uuid[]) with ordinality e(unit, year, at, dossier, place)),
                wanted as (select unit, year, count(*)::int as count, min(at) as first from e group by unit, year),
                taken as (
                  insert into register as r (unit, year, last, entries_per_volume, opened_at)
                  select unit, year, count, ?, first from wanted order by unit, year
                  on conflict (unit, year) do update set last = r.last + excluded.last where r.closed_at is null
                  returning id, unit, year, last)
                insert into register_entry (register_id, number, dossier_id)
                select t.id, t.last - w.count + row_number() over (partition by t.id order by e.place), e.dossier
                from e join wanted w using (unit, year) join taken t using (unit, year)""", statement -> {
            Connection connection = statement.getConnection();
            statement.setArray(1, connection.createArrayOf("text", keys.stream().map(RegisterKey::unit).toArray()));
            statement.setArray(2, connection.createArrayOf("int4", keys.stream().map(RegisterKey::year).toArray()));
            statement.setArray(3, connection.createArrayOf("timestamptz", bodies.stream().map(b -> Sql.utc(b.receivedAt())).toArray()));
            statement.setArray(4, connection.createArrayOf("uuid", received.stream().map(NewEvent::dossierId).toArray()));
            statement.setInt(5, entriesPerVolume);
            return statement.executeUpdate();
        });
        if (entered != received.size()) {
            RegisterKey closed = closedAmong(keys).stream().findFirst().orElse(keys.get(0));
            throw new Problem(RegisterProblem.CLOSED, closed.unit(), Integer.toString(closed.year()));
        }
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

    /** Where a dossier stands; empty for one that was not received. */
    public Optional<Place> placeOf(UUID dossier) {
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
