package vn.motcua.digitization.making;

import static vn.motcua.digitization.SqlTime.bound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import org.jboss.logging.Logger;

import vn.motcua.digitization.task.PaperState;

/**
 * Which papers wait for the workers, and who has which. What is to do follows from the papers' own states, so a job can neither be lost nor
 * be there twice; a claim only keeps two workers from the same one. Skipping locked rows is right here: papers wait for each other
 * nowhere.
 */
@ApplicationScoped
class Jobs {

    // Two papers of which one ends its workers must not be in hand together again and again, or the other would be taken for it: one whose
    // worker died before is taken only while no other such one is in hand.
    private static final String NEXT = """
            select p.id, p.state, d.code, coalesce(w.unfinished, 0) as unfinished
            from paper p join dossier d on d.id = p.dossier_id left join paper_work w on w.paper_id = p.id
            where p.state in ('WAITING', 'TO_SIGN') and p.superseded_at is null and w.set_aside_at is null
                and (p.use = 'RESULT' or exists (select from digitization_task t where t.dossier_id = p.dossier_id and t.state = 'OPEN'))
                and not exists (select from deleted_paper t where t.sha256 = p.sha256)
                and coalesce(w.not_before, '-infinity') <= ?
                and coalesce(w.claimed_until + least(? * power(2, least(w.unfinished, 20) - 1), ?) * interval '1 second', '-infinity') < ?
                and (coalesce(w.unfinished, 0) = 0 or not exists (select from paper_work o where o.unfinished > 1 and o.claimed_until >= ?))
            order by p.scanned_at, p.id limit 1 for update of p skip locked
            """;
    private static final String CLAIM = """
            insert into paper_work as w (paper_id, claim, claimed_until, attempts, unfinished) values (?, ?, ?, 1, 1)
            on conflict (paper_id) do update set claim = excluded.claim, claimed_until = excluded.claimed_until, attempts = w.attempts + 1,
                unfinished = w.unfinished + 1, not_before = null, pages_done = 0, pages_total = 0,
                last_trouble = case when w.unfinished > 0 then 'whoever had it in hand before did not live to its end' else w.last_trouble end
            where w.set_aside_at is null and coalesce(w.claimed_until, '-infinity') < ? and coalesce(w.not_before, '-infinity') <= ?
            returning attempts, unfinished
            """;
    private static final String SET_ASIDE = """
            update paper_work set set_aside_at = ?, claimed_until = null, last_trouble = 'nobody who had it in hand lived to its end'
            where paper_id = ? and unfinished >= ? and set_aside_at is null and coalesce(claimed_until, '-infinity') < ?
            """;
    private static final String RENEW =
            "update paper_work set claimed_until = ?, set_aside_at = null, pages_done = ?, pages_total = ? where paper_id = ? and claim = ?";
    // Both are ends: the claim counts among the unfinished ones no longer.
    private static final String FAILED = """
            update paper_work set claimed_until = null, unfinished = greatest(unfinished - 1, 0), not_before = ?, last_trouble = ?
            where paper_id = ? and claim = ? and claimed_until is not null
            """;
    private static final String RELEASED = """
            update paper_work set claimed_until = null, unfinished = greatest(unfinished - 1, 0), attempts = attempts - 1
            where paper_id = ? and claim = ? and claimed_until is not null
            """;
    private static final String DONE = "delete from paper_work where paper_id = ? and claim = ?";

    private static final Logger LOG = Logger.getLogger(Jobs.class);

    @Inject
    MakingSettings settings;
    @Inject
    DataSource dataSource;
    @Inject
    Clock clock;

    private record Next(UUID paper, PaperState state, String dossier, int unfinished) {
    }

    /** Claims the paper that has waited longest; empty where none waits. One that too many claims did not finish is set aside on the way. */
    @Transactional
    Optional<Job> claim(Duration lease) {
        try (var connection = dataSource.getConnection()) {
            Optional<Next> next = next(connection);
            while (next.isPresent() && next.get().unfinished() >= settings.mostUnfinished()) {
                setAside(connection, next.get());
                next = next(connection);
            }
            return next.isPresent() ? claim(connection, next.get(), lease) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("no paper can be claimed", e);
        }
    }

    private Optional<Next> next(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(NEXT)) {
            select.setObject(1, now());
            select.setDouble(2, seconds(settings.rest()));
            select.setDouble(3, seconds(settings.longestRest()));
            select.setObject(4, now());
            select.setObject(5, now());
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(new Next(row.getObject("id", UUID.class), PaperState.valueOf(row.getString("state")),
                        row.getString("code"), row.getInt("unfinished"))) : Optional.empty();
            }
        }
    }

    /** Empty where another worker has claimed it since it was looked at. */
    private Optional<Job> claim(Connection connection, Next next, Duration lease) throws SQLException {
        UUID claim = UUID.randomUUID();
        try (var insert = connection.prepareStatement(CLAIM)) {
            insert.setObject(1, next.paper());
            insert.setObject(2, claim);
            insert.setObject(3, bound(clock.instant().plus(lease)));
            insert.setObject(4, now());
            insert.setObject(5, now());
            try (var row = insert.executeQuery()) {
                return row.next() ? Optional.of(new Job(claim, next.paper(), next.dossier(), next.state(), row.getInt("attempts"),
                        row.getInt("unfinished") - 1)) : Optional.empty();
            }
        }
    }

    private void setAside(Connection connection, Next next) throws SQLException {
        try (var update = connection.prepareStatement(SET_ASIDE)) {
            update.setObject(1, now());
            update.setObject(2, next.paper());
            update.setInt(3, settings.mostUnfinished());
            update.setObject(4, now());
            if (update.executeUpdate() == 1) {
                LOG.errorf("Paper %s of dossier %s, %s, is set aside: %d claims ended without an outcome. An operator can start it again",
                        next.paper(), next.dossier(), next.state(), next.unfinished());
            }
        }
    }

    /** A sign of life, with how far the work is. False where the claim is lost. */
    @Transactional
    boolean renew(Job job, Duration lease, int pagesDone, int pagesTotal) {
        return update(RENEW, s -> {
            s.setObject(1, now().plus(lease));
            s.setInt(2, pagesDone);
            s.setInt(3, pagesTotal);
            s.setObject(4, job.paper());
            s.setObject(5, job.claim());
        });
    }

    /** It failed: it rests, and says why to whoever looks at it. */
    @Transactional
    void failed(Job job, Duration rest, String trouble) {
        update(FAILED, s -> {
            s.setObject(1, now().plus(rest));
            s.setString(2, trouble);
            s.setObject(3, job.paper());
            s.setObject(4, job.claim());
        });
    }

    /** It was not finished because the service stops; the next worker begins at once. */
    @Transactional
    void release(Job job) {
        update(RELEASED, s -> {
            s.setObject(1, job.paper());
            s.setObject(2, job.claim());
        });
    }

    /** In the transaction that writes the outcome: false where the claim is lost, and then nothing may be written. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean done(Job job) {
        return update(DONE, s -> {
            s.setObject(1, job.paper());
            s.setObject(2, job.claim());
        });
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private boolean update(String sql, Binding binding) {
        try (var connection = dataSource.getConnection(); var update = connection.prepareStatement(sql)) {
            binding.bind(update);
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("the work on a paper cannot be written down", e);
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private OffsetDateTime now() {
        return bound(clock.instant());
    }
}
