package vn.motcua.digitization.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.kit.problem.Problem;

/** Papers that nobody may delete for now. A hold and a deletion of the same content wait for each other. */
@ApplicationScoped
public class Holds {

    private static final String PLACE = """
            insert into paper_hold (sha256, reason, placed_at, placed_by)
            select ?, ?, ?, ? where exists (select from paper_content where sha256 = ?)
            on conflict (sha256) where lifted_at is null do nothing
            """;
    private static final String FIND = "select sha256, reason, placed_at, placed_by from paper_hold where sha256 = ? and lifted_at is null";
    private static final String LIFT = "update paper_hold set lifted_at = ?, lifted_by = ? where sha256 = ? and lifted_at is null";

    @Inject
    DataSource dataSource;
    @Inject
    DeletedPapers deleted;
    @Inject
    Clock clock;

    /** Holds a paper, or finds the hold that it is under. */
    @Transactional
    Hold place(String sha256, HoldRequest request, String actor) {
        try (var connection = dataSource.getConnection(); var place = connection.prepareStatement(PLACE)) {
            DeletedPapers.takeTurn(connection, sha256);
            deleted.find(sha256).ifPresent(tombstone -> {
                throw new Problem(DigitizationProblem.PAPER_DELETED, tombstone.legalBasis());
            });
            place.setString(1, sha256);
            place.setString(2, request.reason());
            place.setObject(3, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            place.setString(4, actor);
            place.setString(5, sha256);
            place.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the hold cannot be written down", e);
        }
        return find(sha256).orElseThrow(() -> new Problem(DigitizationProblem.PAPER_NOT_FOUND));
    }

    /** Lifts the hold on a paper; one that is under none stays so. */
    @Transactional
    void lift(String sha256, String actor) {
        try (var connection = dataSource.getConnection(); var lift = connection.prepareStatement(LIFT)) {
            lift.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            lift.setString(2, actor);
            lift.setString(3, sha256);
            lift.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the hold cannot be lifted", e);
        }
    }

    private Optional<Hold> find(String sha256) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(FIND)) {
            select.setString(1, sha256);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(new Hold(row.getString("sha256"), row.getString("reason"),
                        row.getObject("placed_at", OffsetDateTime.class).toInstant(), row.getString("placed_by"))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("holds cannot be read", e);
        }
    }
}
