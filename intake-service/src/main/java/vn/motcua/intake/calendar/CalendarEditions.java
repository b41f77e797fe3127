package vn.motcua.intake.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who changed the calendar, when and why. */
@ApplicationScoped
public class CalendarEditions {

    @Inject
    CalendarSql sql;
    @Inject
    ObjectMapper json;
    @Inject
    RecountTable recounts;

    /** One edition with all it changed. */
    Optional<EditionView> find(int number) {
        return sql.list("select number, reason, changed_by, changed_at, changes from calendar_edition where number = ?",
                row -> new EditionView(row.getInt(1), row.getString(2), row.getString(3), CalendarSql.instant(row, 4), changes(row.getString(5)), null),
                number).stream().map(this::withRecount).findFirst();
    }

    /** Editions before that number, newest first, without what they changed. */
    List<EditionView> before(int number, int most) {
        return sql.list("select number, reason, changed_by, changed_at from calendar_edition where number < ? order by number desc limit ?",
                row -> new EditionView(row.getInt(1), row.getString(2), row.getString(3), CalendarSql.instant(row, 4), null, null),
                number, most).stream().map(this::withRecount).toList();
    }

    private EditionView withRecount(EditionView edition) {
        return edition.with(recounts.progress(edition.edition()).orElse(null));
    }

    /** Why an edition was made; empty for one that does not exist. */
    public Optional<String> reason(int number) {
        return sql.list("select reason from calendar_edition where number = ?", row -> row.getString(1), number).stream().findFirst();
    }

    private ChangeSummary changes(String text) {
        try {
            return json.readValue(text, ChangeSummary.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a change of the calendar", e);
        }
    }
}
