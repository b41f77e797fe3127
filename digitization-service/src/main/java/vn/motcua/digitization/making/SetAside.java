package vn.motcua.digitization.making;

import static vn.motcua.digitization.SqlTime.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.register.PaperWaits;
import vn.motcua.digitization.task.PaperState;
import vn.motcua.digitization.task.PaperUse;
import vn.motcua.kit.problem.Problem;

/** The papers that were set aside, and how one of them is started again. */
@ApplicationScoped
class SetAside {

    /** Those of a dossier that has ended wait for nobody. */
    private static final String THOSE = """
            from paper_work w join paper p on p.id = w.paper_id join dossier d on d.id = p.dossier_id
            where w.set_aside_at is not null
                and (p.use = 'RESULT' or exists (select from digitization_task t where t.dossier_id = p.dossier_id and t.state = 'OPEN'))
            """;
    private static final String COUNT = "select count(*) " + THOSE;
    private static final String LIST = "select p.id, d.code, p.use, p.component, p.state, w.unfinished, w.set_aside_at " + THOSE
            + " and (?::uuid is null or p.id > ?) order by p.id limit ?";
    private static final String RESTART = """
            update paper_work set set_aside_at = null, unfinished = 0, not_before = null, claimed_until = null
            where paper_id = ? and set_aside_at is not null
            """;

    @Inject
    DataSource dataSource;
    @Inject
    Event<PaperWaits> waiting;

    /** How many there are. */
    long count() throws SQLException {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(COUNT); var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** At most {@code limit} of them after that scan, or from the first where it is null. */
    List<SetAsidePaper> list(UUID after, int limit) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(LIST)) {
            select.setObject(1, after);
            select.setObject(2, after);
            select.setInt(3, limit);
            List<SetAsidePaper> papers = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    papers.add(new SetAsidePaper(row.getObject("id", UUID.class), row.getString("code"), PaperUse.valueOf(row.getString("use")),
                            row.getString("component"), PaperState.valueOf(row.getString("state")), row.getInt("unfinished"),
                            instant(row, "set_aside_at")));
                }
            }
            return papers;
        } catch (SQLException e) {
            throw new IllegalStateException("the papers that were set aside cannot be read", e);
        }
    }

    /** The workers take it again as if it had never been begun; a {@link Problem} where it is not set aside. */
    @Transactional
    void restart(UUID scan) {
        try (var connection = dataSource.getConnection(); var update = connection.prepareStatement(RESTART)) {
            update.setObject(1, scan);
            if (update.executeUpdate() == 0) {
                throw new Problem(DigitizationProblem.SCAN_NOT_SET_ASIDE);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a paper cannot be started again", e);
        }
        waiting.fire(new PaperWaits(scan));
    }
}
