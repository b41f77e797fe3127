package vn.motcua.intake.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.motcua.intake.dossier.DossierStatus;
import vn.motcua.intake.query.Statements;

/**
 * The query of one page, newest first. It must be quick for a rare name as for the commonest, so it has up to four ways, and the database
 * goes from one to the next while it runs:
 * <ol>
 * <li>it looks at the newest {@value #FIRST_LOOK} dossiers: what is common fills the page there;</li>
 * <li>where few dossiers have the status, it lists these and compares them;</li>
 * <li>it collects all that have what is asked for, and sorts them;</li>
 * <li>where they are too many for that, it walks all dossiers.</li>
 * </ol>
 */
public final class SearchSql {

    /** How many of the newest dossiers are looked at before anything else. */
    public static final int FIRST_LOOK = 5_000;
    /** How many dossiers are listed or collected at most. */
    public static final int MOST_COLLECTED = 10_000;

    private static final Set<DossierStatus> OPEN = EnumSet.of(DossierStatus.SUBMITTED, DossierStatus.RECEIVED, DossierStatus.IN_PROGRESS,
            DossierStatus.SUPPLEMENT_REQUESTED, DossierStatus.OBLIGATION_DUE, DossierStatus.DECIDED);
    private static final Set<DossierStatus> ENDED_WITHOUT_RESULT = EnumSet.of(DossierStatus.REFUSED, DossierStatus.WITHDRAWN, DossierStatus.STOPPED);
    private static final String NEWEST_FIRST = " order by filed_at desc, dossier_id desc limit ";
    private static final String PLACE = "select s.dossier_id, s.filed_at from ";

    private final int limit;
    private final SearchConditions conditions;
    private final String status;
    private final String join;
    private final List<String> parts = new ArrayList<>();
    private final List<Object> valuesOfParts = new ArrayList<>();
    private final List<String> ways = new ArrayList<>();
    private final List<Object> valuesOfWays = new ArrayList<>();
    private String notYet = "";

    /** What is read of a dossier that was found. */
    public record Found(UUID id, String code, String procedure, int procedureVersion, String field, String agency, String channel,
            DossierStatus status, boolean suspended, Instant filedAt, Instant answerDueAt, Instant dueAt, String assignee) {
    }

    /** The query of at most that many dossiers after a position, of those that the caller may find. */
    public static SearchSql of(SearchCriteria criteria, SearchScope scope, SearchPosition after, int limit) {
        return new SearchSql(criteria, scope, after, limit);
    }

    private SearchSql(SearchCriteria criteria, SearchScope scope, SearchPosition after, int limit) {
        this.limit = limit;
        conditions = new SearchConditions(criteria, scope, after);
        status = criteria.statuses().isEmpty() ? "" : statusCondition(criteria.statuses());
        join = status.isEmpty() ? "" : " join dossier d on d.id = s.dossier_id";
        boolean fewHaveTheStatus = !status.isEmpty()
                && (OPEN.containsAll(criteria.statuses()) || ENDED_WITHOUT_RESULT.containsAll(criteria.statuses()));
        if ((criteria.isPointed() || fewHaveTheStatus) && !criteria.rare()) {
            lookAtTheNewest();
        }
        if (fewHaveTheStatus && !criteria.rare()) {
            list();
        }
        if (criteria.isPointed()) {
            collect();
        }
        walk();
    }

    /** The names are those of an enum. Few statuses each have an index of their own kind, which the condition must name to be used. */
    private static String statusCondition(Set<DossierStatus> statuses) {
        String names = statuses.stream().map(one -> "'" + one.name() + "'").collect(Collectors.joining(", "));
        return " and d.status in (" + names + ")" + (OPEN.containsAll(statuses) ? " and d.queue_rank is not null" : "");
    }

    private void lookAtTheNewest() {
        part("newest", PLACE + "(select * from dossier_search s where " + conditions.ofTheWalk() + NEWEST_FIRST + FIRST_LOOK + ") s" + join
                + " where " + conditions.others() + status + NEWEST_FIRST + limit, "= " + limit, conditions.values());
        way(PLACE + "newest s where (select done from newest_done)", List.of());
        notYet += " and not (select done from newest_done)";
    }

    private void list() {
        part("listed", "select d.id from dossier d where true" + notYet + status + " limit " + (MOST_COLLECTED + 1), "<= " + MOST_COLLECTED, List.of());
        way(PLACE + "listed l join dossier_search s on s.dossier_id = l.id where " + conditions.all() + notYet
                + " and (select done from listed_done)" + NEWEST_FIRST + limit, conditions.values());
        notYet += " and not (select done from listed_done)";
    }

    private void collect() {
        part("few", PLACE + "dossier_search s where " + conditions.all() + notYet + " limit " + (MOST_COLLECTED + 1), "<= " + MOST_COLLECTED,
                conditions.values());
        way(PLACE + "few s" + join + " where (select done from few_done)" + notYet + status + NEWEST_FIRST + limit, List.of());
        notYet += " and not (select done from few_done)";
    }

    private void walk() {
        way(PLACE + "dossier_search s" + join + " where " + conditions.all() + notYet + status + NEWEST_FIRST + limit, conditions.values());
    }

    /** A part that is made once, and whether its number of rows says that no further way is needed. */
    private void part(String name, String sql, String done, List<Object> values) {
        parts.add(name + " as materialized (" + sql + "), " + name + "_done as (select count(*) " + done + " as done from " + name + ")");
        valuesOfParts.addAll(values);
    }

    private void way(String sql, List<Object> values) {
        ways.add("(" + sql + ")");
        valuesOfWays.addAll(values);
    }

    private String text() {
        return (parts.isEmpty() ? "" : "with " + String.join(", ", parts) + " ")
                + "select d.id, d.code, d.procedure_code, d.procedure_version, d.field, d.agency, d.channel, d.status, d.suspended, "
                + "p.filed_at, d.answer_due_at, d.due_at, d.assignee from (" + String.join(" union all ", ways)
                + ") p join dossier d on d.id = p.dossier_id order by p.filed_at desc, p.dossier_id desc";
    }

    /** The statement, its values bound. */
    public PreparedStatement prepare(Connection connection, String before) throws SQLException {
        List<Object> values = new ArrayList<>(valuesOfParts);
        values.addAll(valuesOfWays);
        return Statements.bound(connection, before + text(), values);
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
}
