package vn.motcua.intake.queue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.motcua.intake.query.Statements;

/** The queries of the queue: conditions on {@code dossier d}, and their values. */
public final class QueueSql {

    private static final String ROWS = "select d.id, d.queue_rank, d.urgent_at, d.assignee from dossier d where ";
    private static final String IN_ORDER = " order by d.queue_rank, d.urgent_at, d.id limit ?";
    private static final String COUNTS = """
            select count(*), count(*) filter (where d.queue_rank = 1 and d.urgent_at < ?),
              count(*) filter (where d.queue_rank = 1 and d.urgent_at >= ? and d.urgent_at < ?),
              count(*) filter (where d.queue_rank = 1 and d.urgent_at >= ?), count(*) filter (where d.queue_rank = 2),
              count(*) filter (where d.queue_rank = 3), count(*) filter (where d.assignee = ?), count(*) filter (where d.assignee is null)
            from dossier d where\s""";
    private static final String AT_THE_COUNTER = "d.status in ('SUBMITTED', 'RECEIVED', 'DECIDED')";
    private static final String AT_THE_AGENCY = "d.agency = ? and d.status in ('IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'OBLIGATION_DUE')";
    private static final String ASKED = "d.agency <> ? and d.consulted <> '{}' and d.consulted @> array[?::text]";

    private final StringBuilder text = new StringBuilder("d.queue_rank is not null");
    private final List<Object> values = new ArrayList<>();
    private final QueueTimes times;

    /** What the caller may see and wants to see. */
    public QueueSql(QueueScope scope, QueueFilters filters, QueueTimes times) {
        this.times = times;
        limitTo(scope);
        oneOf(scope, filters.tasks());
        if (!filters.buckets().isEmpty()) {
            and(filters.buckets().stream().map(bucket -> bucket.condition(times)).collect(Collectors.joining(" or ", "(", ")")));
        }
        filters.text().ofDossier().forEach(condition -> and(condition.sql(), condition.values().toArray()));
        if (filters.agency() != null) {
            and("d.agency = ?", filters.agency());
        }
        if (filters.procedure() != null) {
            and("d.procedure_code = ?", filters.procedure());
        }
        if (filters.channel() != null) {
            and("d.channel = ?", filters.channel().name());
        }
        if (QueueFilters.NONE.equals(filters.assignee())) {
            and("d.assignee is null");
        } else if (filters.assignee() != null) {
            and("d.assignee = ?", QueueFilters.ME.equals(filters.assignee()) ? scope.staff() : filters.assignee());
        }
    }

    private void limitTo(QueueScope scope) {
        if (scope.everything()) {
            return;
        }
        if (scope.agency() == null) {
            and(scope.counter() ? AT_THE_COUNTER : "false");
        } else {
            and("(" + (scope.counter() ? AT_THE_COUNTER + " or " : "") + AT_THE_AGENCY + " or " + ASKED + ")",
                    scope.agency(), scope.agency(), scope.agency());
        }
    }

    /** An agency that was asked for its opinion sees that task alone; everybody else sees what the dossier itself waits for. */
    private void oneOf(QueueScope scope, Set<QueueTask> tasks) {
        List<String> conditions = new ArrayList<>();
        List<Object> bound = new ArrayList<>();
        for (QueueTask task : tasks) {
            boolean asked = task == QueueTask.GIVE_OPINION;
            if (scope.agency() == null) {
                conditions.add(task.condition());
            } else {
                conditions.add("(" + task.condition() + " and " + (asked ? "" : "not ") + "(" + ASKED + "))");
                bound.addAll(List.of(scope.agency(), scope.agency()));
            }
        }
        if (!conditions.isEmpty()) {
            and("(" + String.join(" or ", conditions) + ")", bound.toArray());
        }
    }

    QueueSql and(String condition, Object... bound) {
        text.append(" and ").append(condition);
        values.addAll(Arrays.asList(bound));
        return this;
    }

    QueueSql after(QueuePosition position) {
        return and("(d.queue_rank, d.urgent_at, d.id) > (?, ?, ?)", position.rank(), time(position.urgentAt()), position.dossier());
    }

    /** A page: id, rank, time and assignee, the most urgent first. What stands in {@code before} comes before the query. */
    public PreparedStatement page(Connection connection, String before, int limit) throws SQLException {
        List<Object> bound = new ArrayList<>(values);
        bound.add(limit);
        return Statements.bound(connection, before + ROWS + text + IN_ORDER, bound);
    }

    /** One row in the order of {@link QueueCounts}. */
    public PreparedStatement counts(Connection connection, String before, String staff) throws SQLException {
        OffsetDateTime now = time(times.now());
        OffsetDateTime tomorrow = time(times.tomorrow());
        List<Object> bound = new ArrayList<>(List.of(now, now, tomorrow, tomorrow, staff == null ? "" : staff));
        bound.addAll(values);
        return Statements.bound(connection, before + COUNTS + text, bound);
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
