package vn.motcua.digitization.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import vn.motcua.digitization.task.PaperState;

/**
 * Which papers wait for the workers, and who has which. What is to do follows from the papers' own states, so a job can neither be lost nor
 * be there twice; a claim only keeps two workers from the same one. Skipping locked rows is right here: papers wait for each other
 * nowhere.
 */
@ApplicationScoped
class Jobs {

    private static final String NEXT = """
            select p.id, p.state, d.code from paper p join dossier d on d.id = p.dossier_id left join paper_work w on w.paper_id = p.id
            where p.state in ('WAITING', 'TO_SIGN') and p.superseded_at is null
                and (p.use = 'RESULT' or exists (select from digitization_task t where t.dossier_id = p.dossier_id and t.state = 'OPEN'))
                and (w.paper_id is null or coalesce(w.claimed_until, '-infinity') < ? and coalesce(w.not_before, '-infinity') <= ?)
            order by p.scanned_at, p.id limit 1 for update of p skip locked
            """;
    private static final String CLAIM = """
            insert into paper_work as w (paper_id, claim, claimed_until, attempts) values (?, ?, ?, 1)
            on conflict (paper_id) do update set claim = excluded.claim, claimed_until = excluded.claimed_until, attempts = w.attempts + 1,
                not_before = null, pages_done = 0, pages_total = 0
            where coalesce(w.claimed_until, '-infinity') < ? and coalesce(w.not_before, '-infinity') <= ?
            returning attempts
            """;
    private static final String RENEW =
            "update paper_work set claimed_until = ?, pages_done = ?, pages_total = ? where paper_id = ? and claim = ?";
    private static final String FAILED =
            "update paper_work set claimed_until = null, not_before = ?, last_trouble = ? where paper_id = ? and claim = ?";
    private static final String RELEASED =
            "update paper_work set claimed_until = null, attempts = attempts - 1 where paper_id = ? and claim = ?";
    private static final String DONE = "delete from paper_work where paper_id = ? and claim = ?";

    @Inject
    DataSource dataSource;
    @Inject
    Clock clock;

    /** Claims the paper that has waited longest; empty where none waits. */
    @Transactional
    Optional<Job> claim(Duration lease) {
        UUID claim = UUID.randomUUID();
        try (var connection = dataSource.getConnection(); var next = connection.prepareStatement(NEXT)) {
            next.setObject(1, now());
            next.setObject(2, now());
            try (var row = next.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var paper = row.getObject("id", UUID.class);
                String dossier = row.getString("code");
                var state = PaperState.valueOf(row.getString("state"));
                return claim(connection, paper, claim, lease).map(attempts -> new Job(claim, paper, dossier, state, attempts));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no paper can be claimed", e);
        }
    }

    /** Empty where another worker has claimed it since it was looked at. */
    private Optional<Integer> claim(Connection connection, UUID paper, UUID claim, Duration lease) throws SQLException {
        try (var insert = connection.prepareStatement(CLAIM)) {
            insert.setObject(1, paper);
            insert.setObject(2, claim);
            insert.setObject(3, now().plus(lease));
            insert.setObject(4, now());
            insert.setObject(5, now());
            try (var row = insert.executeQuery()) {
                return row.next() ? Optional.of(row.getInt(1)) : Optional.empty();
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

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
