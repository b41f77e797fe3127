package vn.motcua.intake.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.motcua.intake.deadline.WorkingHours.Shift;

/** Reads the calendar from data files: those of {@code calendar/}, or of a directory; a wrong line stops the start and is named. */
public final class CalendarFiles {

    /** The largest data file that is read, in bytes. */
    static final int LARGEST_FILE = 1024 * 1024;
    private static final int FIRST = 1;

    private final Opening files;

    private CalendarFiles(Opening files) {
        this.files = files;
    }

    /** Opens a file; null where there is none of that name. */
    private interface Opening {
        InputStream open(String file) throws IOException;
    }

    /** The data files that are part of the service. */
    public static CalendarFiles builtIn() {
        return new CalendarFiles(file -> CalendarFiles.class.getResourceAsStream("/calendar/" + file));
    }

    /** The data files of a directory, which replace the built-in ones as a whole. */
    public static CalendarFiles directory(Path directory) {
        return new CalendarFiles(file -> {
            Path path = directory.resolve(file);
            return Files.isRegularFile(path) ? Files.newInputStream(path) : null;
        });
    }

    /** The calendar of the built-in data files, which never changes. */
    public static WorkingCalendars load() {
        return WorkingCalendars.fixed(builtIn().edition());
    }

    /** The first edition: what the data files say. */
    public CalendarEdition edition() {
        try {
            return new CalendarEdition(FIRST, workingDays(), hours());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the calendar's data files cannot be used: " + e.getMessage(), e);
        }
    }

    /** The country's working days: the years that {@code years.csv} names, each from a file of its own. */
    WorkingDays workingDays() {
        List<CalendarYear> years = new ArrayList<>();
        read("years.csv", 2, f -> years.add(year(Integer.parseInt(f[0]), f[1])));
        return WorkingDays.of(years);
    }

    private CalendarYear year(int year, String version) {
        List<SpecialDay> days = new ArrayList<>();
        read(year + ".csv", 4, f -> days.add(new SpecialDay(LocalDate.parse(f[0]), SpecialDay.Kind.valueOf(f[1]), f[2], f[3])));
        return new CalendarYear(year, version, days);
    }

    private Map<String, List<HoursPeriod>> hours() {
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
    private void read(String file, int columns, LineReader reader) {
        try (InputStream in = files.open(file)) {
            byte[] bytes = in == null ? null : in.readNBytes(LARGEST_FILE + 1);
            if (bytes == null || bytes.length > LARGEST_FILE) {
                throw new IllegalArgumentException("calendar/" + file + (in == null ? " is missing" : " is larger than " + LARGEST_FILE + " bytes"));
            }
            List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                    readLine(file, i + 1, lines.get(i), columns, reader);
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
