package vn.motcua.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;
import vn.motcua.intake.dossier.DossierCode;

/**
 * Gives dossier codes. The counter's row stays locked until the transaction ends: a code is used or was never given, with any
 * number of replicas. Take codes late, so that the lock is short.
 */
@ApplicationScoped
public class CodeCounter {

    private static final Comparator<Day> ORDER = Comparator.comparing(Day::unit).thenComparing(Day::day);

    @Inject
    DataSource dataSource;

    /** A series of codes. */
    public record Day(String unit, LocalDate day) {
    }

    /**
     * What is wanted of a series.
     *
     * @param count how many codes
     * @param above the highest number that codes from elsewhere already use; 0 where none do
     */
    public record Wanted(int count, int above) {

        /** Both together. */
        public Wanted plus(Wanted other) {
            return new Wanted(count + other.count, Math.max(above, other.above));
        }
    }

    /** The next code of that unit and day. */
    public String next(String unit, LocalDate day) {
        var series = new Day(unit, day);
        return DossierCode.of(unit, day, take(Map.of(series, new Wanted(1, 0))).get(series));
    }

    /** Takes numbers of several series at once, in one statement and in one order for all. Tells the first number of each. */
    public Map<Day, Integer> take(Map<Day, Wanted> wanted) {
        List<Day> days = wanted.keySet().stream().sorted(ORDER).toList();
        Map<Day, Integer> first = new HashMap<>();
        try (var connection = dataSource.getConnection(); var take = connection.prepareStatement("""
                with wanted as (select * from unnest(?::text[], ?::date[], ?::int[], ?::int[]) w(unit, day, above, count))
                insert into dossier_code_counter as c (unit, day, last)
                select unit, day, above + count from wanted order by unit, day
                on conflict (unit, day) do update set last =
                  greatest(c.last, (select above from wanted w where w.unit = c.unit and w.day = c.day))
                  + (select count from wanted w where w.unit = c.unit and w.day = c.day)
                returning unit, day, last""")) {
            take.setArray(1, connection.createArrayOf("text", days.stream().map(Day::unit).toArray()));
            take.setArray(2, connection.createArrayOf("date", days.stream().map(d -> Date.valueOf(d.day())).toArray()));
            take.setArray(3, connection.createArrayOf("int4", days.stream().map(d -> wanted.get(d).above()).toArray()));
            take.setArray(4, connection.createArrayOf("int4", days.stream().map(d -> wanted.get(d).count()).toArray()));
            try (var rows = take.executeQuery()) {
                while (rows.next()) {
                    var day = new Day(rows.getString(1), rows.getDate(2).toLocalDate());
                    first.put(day, rows.getInt(3) - wanted.get(day).count() + 1);
                }
            }
            return first;
        } catch (SQLException e) {
            throw new IllegalStateException("dossier code counter", e);
        }
    }
}
