package vn.motcua.intake.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.motcua.intake.deadline.LegalTime;

/** Which open deadlines a change of the calendar touches. */
@ApplicationScoped
class OpenDeadlines {

    /**
     * Open, due on the first changed day or later, counted by the hours of these units; or waiting for an opinion that is counted
     * by them, whenever that is due; or not countable the last time.
     */
    private static final String TOUCHED = """
            from dossier d where d.status in ('SUBMITTED', 'RECEIVED', 'IN_PROGRESS', 'SUPPLEMENT_REQUESTED', 'OBLIGATION_DUE')
            and (coalesce(d.due_at, d.answer_due_at) >= ? and (cardinality(?::text[]) = 0 or d.agency = any(?::text[]))
                 or d.consulted <> '{}' and (cardinality(?::text[]) = 0 or d.consulted && ?::text[])
                 or exists (select from deadline_not_recounted n where n.dossier_id = d.id))""";

    @Inject
    CalendarSql sql;

    /**
     * The next ones in the order of their ids.
     *
     * @param firstDay the first day that is counted differently
     * @param units    whose hours changed; empty where the days of all did
     * @param after    the last dossier that was looked at; null at the beginning
     */
    List<UUID> next(LocalDate firstDay, List<String> units, UUID after, int most) {
        String[] codes = units.toArray(String[]::new);
        return sql.list("select d.id " + TOUCHED + " and (?::uuid is null or d.id > ?::uuid) order by d.id limit ?",
                row -> row.getObject(1, UUID.class), startOf(firstDay), codes, codes, codes, codes, after, after, most);
    }

    /** How many there are. */
    long count(LocalDate firstDay, List<String> units) {
        String[] codes = units.toArray(String[]::new);
        return sql.list("select count(*) " + TOUCHED, row -> row.getLong(1), startOf(firstDay), codes, codes, codes, codes).get(0);
    }

    private static Instant startOf(LocalDate day) {
        return LegalTime.instantOf(day.atStartOfDay());
    }
}
