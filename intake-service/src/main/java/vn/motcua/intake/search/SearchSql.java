package vn.motcua.intake.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.postgresql.PGStatement;
import vn.motcua.intake.dossier.DossierStatus;

/**
 * The query of one page. It must be quick for a rare name as for the commonest, so it has two ways, and the database takes one when it
 * runs. The narrow way collects every dossier that has what is asked for, sorts them and is done. Where they are more than
 * {@value #MOST_NARROW}, the wide way walks all dossiers, newest first: the page is full soon.
 */
public final class SearchSql {

    /** How many dossiers are sorted at most. */
    public static final int MOST_NARROW = 10_000;
    /**
     * Run before, in the same transaction. A sequential scan looks cheap to the planner where a limit cuts it short, and is ruinous where
     * words that are common by themselves are rare together. Compiling a query of milliseconds takes longer than running it.
     */
    public static final String SETTINGS = "set local enable_seqscan = off; set local jit = off";

    private static final Set<DossierStatus> OPEN = EnumSet.of(DossierStatus.SUBMITTED, DossierStatus.RECEIVED, DossierStatus.IN_PROGRESS,
            DossierStatus.SUPPLEMENT_REQUESTED, DossierStatus.OBLIGATION_DUE, DossierStatus.DECIDED);
    private static final String NEWEST_FIRST = " order by filed_at desc, dossier_id desc limit ?";

    private final String text;
    private final List<Object> values;

    /** What is read of a dossier that was found. */
    public record Found(UUID id, String code, String procedure, int procedureVersion, String field, String agency, String channel,
            DossierStatus status, boolean suspended, Instant filedAt, Instant answerDueAt, Instant dueAt, String assignee) {
    }

    private SearchSql(String text, List<Object> values) {
        this.text = text;
        this.values = values;
    }

    /** The query of at most that many dossiers after a position, of those that the caller may find. */
    public static SearchSql of(SearchCriteria criteria, SearchScope scope, SearchPosition after, int limit) {
        var written = new Conditions(criteria, scope, after);
        String state = stateCondition(criteria.statuses());
        String join = state.isEmpty() ? "" : " join dossier d on d.id = s.dossier_id";
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        String onlyWhereWide = "";
        if (criteria.isPointed()) {
            sql.append("with few as materialized (select s.dossier_id, s.filed_at from dossier_search s where ").append(written.text)
                    .append(" limit ").append(MOST_NARROW + 1).append("), narrow as (select count(*) <= ").append(MOST_NARROW)
                    .append(" as chosen from few) ");
            values.addAll(written.values);
        }
        sql.append("select d.id, d.code, d.procedure_code, d.procedure_version, d.field, d.agency, d.channel, d.status, d.suspended, ")
                .append("p.filed_at, d.answer_due_at, d.due_at, d.assignee from (");
        if (criteria.isPointed()) {
            sql.append("(select s.dossier_id, s.filed_at from few s").append(join).append(" where (select chosen from narrow)")
                    .append(state).append(NEWEST_FIRST).append(") union all ");
            values.add(limit);
            onlyWhereWide = " and not (select chosen from narrow)";
        }
        sql.append("(select s.dossier_id, s.filed_at from dossier_search s").append(join).append(" where ").append(written.text)
                .append(onlyWhereWide).append(state).append(NEWEST_FIRST)
                .append(")) p join dossier d on d.id = p.dossier_id order by p.filed_at desc, p.dossier_id desc");
        values.addAll(written.values);
        values.add(limit);
        return new SearchSql(sql.toString(), values);
    }

    /** The names are those of an enum. Few statuses each have an index of their own kind, which the condition must name to be used. */
    private static String stateCondition(Set<DossierStatus> statuses) {
        if (statuses.isEmpty()) {
            return "";
        }
        String names = statuses.stream().map(status -> "'" + status.name() + "'").collect(Collectors.joining(", "));
        return " and d.status in (" + names + ")" + (OPEN.containsAll(statuses) ? " and d.queue_rank is not null" : "");
    }

    /** The statement, its values bound; planned anew each time, because the best way depends on them. */
    public PreparedStatement prepare(Connection connection, String before) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(before + text);
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Object[] array) {
                statement.setArray(i + 1, connection.createArrayOf(array instanceof Long[] ? "int8" : "text", array));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }

    /** A row of the answer. */
    static Found read(ResultSet row) throws SQLException {
        return new Found(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getInt(4), row.getString(5), row.getString(6),
                row.getString(7), DossierStatus.valueOf(row.getString(8)), row.getBoolean(9), instant(row, 10), instant(row, 11),
                instant(row, 12), row.getString(13));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** What must hold of a row of {@code dossier_search}. */
    private static final class Conditions {

        private final String text;
        private final List<Object> values = new ArrayList<>();
        private final List<String> parts = new ArrayList<>();

        Conditions(SearchCriteria c, SearchScope scope, SearchPosition after) {
            if (c.tokens().length > 0) {
                add("s.tokens @> ?", (Object) Arrays.stream(c.tokens()).boxed().toArray(Long[]::new));
            }
            c.codes().forEach(code -> add("s.code like ?", code));
            if (c.identityHash() != null) {
                add("s.dossier_id in (select dossier_id from applicant where identity_hash = ?)", c.identityHash());
            }
            if (c.agency() != null) {
                add("s.agency = ?", c.agency());
            }
            if (c.procedures() != null) {
                add("s.procedure_code = any(?)", (Object) c.procedures().stream().sorted().toArray(String[]::new));
            }
            if (c.channel() != null) {
                add("s.channel = ?", c.channel().name());
            }
            if (c.from() != null) {
                add("s.filed_at >= ?", time(c.from()));
            }
            if (c.until() != null) {
                add("s.filed_at < ?", time(c.until()));
            }
            limitTo(scope);
            if (after != null) {
                add("(s.filed_at, s.dossier_id) < (?, ?)", time(after.filedAt()), after.dossier());
            }
            text = parts.isEmpty() ? "true" : String.join(" and ", parts);
        }

        private void limitTo(SearchScope scope) {
            if (scope.all()) {
                return;
            }
            if (scope.agency() != null && scope.online()) {
                add("(s.agency = ? or s.channel = 'ONLINE')", scope.agency());
            } else if (scope.agency() != null) {
                add("s.agency = ?", scope.agency());
            } else {
                add(scope.online() ? "s.channel = 'ONLINE'" : "false");
            }
        }

        private void add(String condition, Object... bound) {
            parts.add(condition);
            values.addAll(Arrays.asList(bound));
        }

        private static OffsetDateTime time(Instant instant) {
            return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
    }
}
