package vn.motcua.intake.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/** Who changed the calendar, when and why. */
@ApplicationScoped
public class CalendarEditions {

    @Inject
    DataSource dataSource;
    @Inject
    ObjectMapper json;
    @Inject
    RecountTable recounts;

    /** One edition with all it changed. */
    Optional<EditionView> find(int number) {
        try (Connection connection = dataSource.getConnection();
                var select = connection.prepareStatement("select number, reason, changed_by, changed_at, changes from calendar_edition where number = ?")) {
            select.setInt(1, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(view(row, json.readValue(row.getString(5), ChangeSummary.class))) : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("calendar editions", e);
        }
    }

    /** Editions before that number, newest first, without what they changed. */
    List<EditionView> before(int number, int most) {
        try (Connection connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select number, reason, changed_by, changed_at from calendar_edition where number < ? order by number desc limit ?""")) {
            select.setInt(1, number);
            select.setInt(2, most);
            List<EditionView> editions = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    editions.add(view(row, null));
                }
            }
            return editions;
        } catch (SQLException e) {
            throw new IllegalStateException("calendar editions", e);
        }
    }

    /** Why an edition was made; empty for one that does not exist. */
    public Optional<String> reason(int number) {
        try (Connection connection = dataSource.getConnection();
                var select = connection.prepareStatement("select reason from calendar_edition where number = ?")) {
            select.setInt(1, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("calendar editions", e);
        }
    }

    private EditionView view(ResultSet row, ChangeSummary changes) throws SQLException {
        int number = row.getInt(1);
        return new EditionView(number, row.getString(2), row.getString(3), row.getObject(4, OffsetDateTime.class).toInstant(), changes,
                recounts.progress(number).orElse(null));
    }
}
