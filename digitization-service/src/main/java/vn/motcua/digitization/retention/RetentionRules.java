package vn.motcua.digitization.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.LegalDay;
import vn.motcua.digitization.task.PaperUse;
import vn.motcua.kit.problem.Problem;

/** The rules in the database. A version is never changed: a later one takes its place, from its first day on. */
@ApplicationScoped
class RetentionRules {

    // A version that was set again before its first day is replaced and no longer told.
    private static final String VERSIONS = """
            select r.id, r.use, r.paper_type, r.years, r.counted_from, r.legal_basis, r.settled, r.valid_from, r.set_at, r.set_by,
                (select min(n.valid_from) - 1 from retention_rule n
                    where n.use = r.use and n.paper_type is not distinct from r.paper_type and n.valid_from > r.valid_from) as valid_to
            from retention_rule r
            where not exists (select from retention_rule n
                where n.use = r.use and n.paper_type is not distinct from r.paper_type and n.valid_from = r.valid_from and n.id > r.id)
            """;
    private static final String LIST = VERSIONS + " and r.id > ? order by r.id limit ?";
    private static final String ONE = VERSIONS + " and r.id = ?";
    private static final String SET = """
            insert into retention_rule (use, paper_type, years, counted_from, legal_basis, settled, valid_from, set_at, set_by)
            values (?, ?, ?, ?, ?, 'SETTLED', ?, ?, ?) returning id
            """;

    @Inject
    DataSource dataSource;
    @Inject
    Clock clock;

    /** At most {@code limit} versions after a number, those of former days too. */
    List<RetentionRule> list(long after, int limit) {
        return read(LIST, after, limit);
    }

    /** Sets a rule for days to come. */
    @Transactional
    RetentionRule set(RuleOrder order, String actor) {
        Instant now = clock.instant();
        if (!order.validFrom().isAfter(LegalDay.of(now))) {
            throw new Problem(DigitizationProblem.RULE_NOT_IN_FUTURE);
        }
        try (var connection = dataSource.getConnection(); var insert = connection.prepareStatement(SET)) {
            insert.setString(1, order.use().name());
            insert.setString(2, order.paperType());
            insert.setObject(3, order.years());
            insert.setString(4, order.countedFrom().name());
            insert.setString(5, order.legalBasis());
            insert.setObject(6, order.validFrom());
            insert.setObject(7, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            insert.setString(8, actor);
            try (var row = insert.executeQuery()) {
                row.next();
                return read(ONE, row.getLong(1), null).get(0);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a retention rule cannot be written", e);
        }
    }

    private List<RetentionRule> read(String sql, long id, Integer limit) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setLong(1, id);
            if (limit != null) {
                select.setInt(2, limit);
            }
            List<RetentionRule> rules = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    rules.add(rule(row));
                }
            }
            return rules;
        } catch (SQLException e) {
            throw new IllegalStateException("retention rules cannot be read", e);
        }
    }

    private static RetentionRule rule(ResultSet row) throws SQLException {
        return new RetentionRule(row.getLong("id"), PaperUse.valueOf(row.getString("use")), row.getString("paper_type"),
                row.getObject("years", Integer.class), CountedFrom.valueOf(row.getString("counted_from")), row.getString("legal_basis"),
                "DEFAULT".equals(row.getString("settled")), row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class), row.getObject("set_at", OffsetDateTime.class).toInstant(), row.getString("set_by"));
    }
}
