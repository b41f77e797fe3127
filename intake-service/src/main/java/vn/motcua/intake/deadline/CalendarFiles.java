package vn.motcua.intake.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.motcua.intake.deadline.WorkingHours.Shift;

/** Reads the calendar from the data files of {@code calendar/}; a wrong line stops the start and is named. */
public final class CalendarFiles {

    private static final String FOLDER = "/calendar/";
    private static final int FIRST = 1;

    private CalendarFiles() {
    }

    /** The calendar of the data files, which never changes. */
    public static WorkingCalendars load() {
        return WorkingCalendars.fixed(edition());
    }

    /** The first edition: what the data files say. */
    public static CalendarEdition edition() {
        try {
            return new CalendarEdition(FIRST, workingDays(), hours());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the calendar's data files cannot be used: " + e.getMessage(), e);
        }
    }

    /** The country's working days: the years that {@code years.csv} names, each from a file of its own. */
    static WorkingDays workingDays() {
        List<CalendarYear> years = new ArrayList<>();
        read("years.csv", 2, f -> years.add(year(Integer.parseInt(f[0]), f[1])));
        return WorkingDays.of(years);
    }

    private static CalendarYear year(int year, String version) {
        List<SpecialDay> days = new ArrayList<>();
        read(year + ".csv", 4, f -> days.add(new SpecialDay(LocalDate.parse(f[0]), SpecialDay.Kind.valueOf(f[1]), f[2], f[3])));
        return new CalendarYear(year, version, days);
    }

    private static Map<String, List<HoursPeriod>> hours() {
        Map<String, List<HoursPeriod>> hours = new HashMap<>();
        read("hours.csv", 5, f -> hours.computeIfAbsent(f[0], unit -> new ArrayList<>()).add(new HoursPeriod(LocalDate.parse(f[1]),
                f[2].isEmpty() ? null : LocalDate.parse(f[2]), new WorkingHours(shifts(f[3]), DuePolicy.valueOf(f[4])), FIRST)));
        return hours;
    }

    private static List<Shift> shifts(String text) {
        return Arrays.stream(text.split(" ")).map(shift -> shift.split("-"))
                .map(ends -> new Shift(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]))).toList();
    }

    /** Reads lines of comma-separated fields; lines that begin with {@code #} tell where the data comes from. */
    private static void read(String file, int columns, LineReader reader) {
        try (InputStream in = CalendarFiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalArgumentException("calendar/" + file + " is missing");
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String line;
            for (int number = 1; (line = lines.readLine()) != null; number++) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    readLine(file, number, line, columns, reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("calendar/" + file, e);
        }
    }

    private static void readLine(String file, int number, String line, int columns, LineReader reader) {
        try {
            String[] fields = line.split(",", columns);
            if (fields.length < columns) {
                throw new IllegalArgumentException(columns + " fields are needed");
            }
            reader.read(fields);
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("calendar/" + file + ", line " + number + ": " + e.getMessage(), e);
        }
    }

    private interface LineReader {
        void read(String[] fields);
    }
}
