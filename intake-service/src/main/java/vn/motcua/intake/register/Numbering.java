package vn.motcua.intake.register;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Gives numbers. All dossiers that wait for one of a register get it together, in the order in which they came, under the lock of the
 * register's row: no number is left out or given twice, with any number of replicas. Whoever looks at a register calls this first.
 */
@ApplicationScoped
class Numbering {

    @Inject
    Sql sql;

    /** Numbers all that waits; by itself from time to time, so that never many wait. */
    @Scheduled(every = "{motcua.register.number-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void number() {
        sql.run("select distinct register_id from register_waiting order by register_id", Numbering::ids).forEach(this::alone);
    }

    /**
     * Numbers a dossier, and all that wait for the same register.
     *
     * @return false where it does not wait
     */
    boolean numberIfWaiting(UUID dossier) {
        List<Integer> register = sql.run("select register_id from register_waiting where dossier_id = ?", statement -> {
            statement.setObject(1, dossier);
            return ids(statement);
        });
        register.forEach(this::alone);
        return !register.isEmpty();
    }

    /** In a transaction of its own, so that the register is locked no longer than numbering takes. */
    private void alone(int register) {
        QuarkusTransaction.requiringNew().run(() -> number(register));
    }

    /** Numbers what waits for that register, in the caller's transaction. */
    void number(int register) {
        // Two statements: the second must see what the one who held the lock before has numbered.
        sql.run("select id from register where id = ? for no key update", statement -> {
            statement.setInt(1, register);
            return statement.execute();
        });
        sql.run("""
                with waiting as (delete from register_waiting where register_id = ? returning id, dossier_id),
                numbered as (
                  insert into register_entry (register_id, number, dossier_id)
                  select r.id, r.last + row_number() over (order by w.id), w.dossier_id from waiting w join register r on r.id = ?
                  returning number)
                update register set last = (select max(number) from numbered) where id = ? and exists (select from numbered)""", statement -> {
            statement.setInt(1, register);
            statement.setInt(2, register);
            statement.setInt(3, register);
            return statement.executeUpdate();
        });
    }

    private static List<Integer> ids(PreparedStatement statement) throws SQLException {
        List<Integer> ids = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getInt(1));
            }
        }
        return ids;
    }
}
