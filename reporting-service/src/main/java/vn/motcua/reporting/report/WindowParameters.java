package vn.motcua.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.motcua.kit.paging.Page;
import vn.motcua.kit.problem.FieldError;
import vn.motcua.kit.problem.Problem;
import vn.motcua.reporting.fact.LocalDays;
import vn.motcua.reporting.figure.Figure;
import vn.motcua.reporting.figure.Window;

/** Reads the parameters of a report and collects everything that is wrong with them before it says so. */
public final class WindowParameters {

    /** The longest window of the API. */
    public static final int MOST_YEARS = 10;
    /** No dossier is older. */
    public static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    /** No report reaches further. */
    public static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    static final Instant EARLIEST_MOMENT = LocalDays.start(EARLIEST);
    static final Instant LATEST_MOMENT = LocalDays.start(LATEST.plusDays(1));

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");

    private final List<FieldError> errors = new ArrayList<>();

    /** The window; where it is wrong, {@link #orRefuse} says how and the answer here means nothing. */
    public Window window(String from, String to, int mostYears) {
        LocalDate first = date("from", from);
        LocalDate last = date("to", to);
        if (first == null || last == null) {
            return null;
        }
        if (last.isBefore(first)) {
            errors.add(new FieldError("to", "phải từ ngày 'from' trở đi / must not be before 'from'"));
            return null;
        }
        if (!last.isBefore(first.plusYears(mostYears))) {
            errors.add(new FieldError("to", "kỳ báo cáo dài nhất " + mostYears + " năm / the window may be at most " + mostYears + " years"));
            return null;
        }
        return new Window(first, last);
    }

    /** How many items a page may have. */
    public int limit(String limit) {
        String given = limit == null || limit.isBlank() ? Page.DEFAULT_LIMIT : limit;
        int value = COUNT.matcher(given).matches() ? Integer.parseInt(given) : 0;
        if (value < 1 || value > Page.MOST) {
            errors.add(new FieldError("limit", "phải từ 1 đến " + Page.MOST + " / must be 1 to " + Page.MOST));
        }
        return value;
    }

    /** Whether the denominator's dossiers are asked for, not the numerator's; posts and minima have none. */
    public boolean denominator(String part, Figure figure) {
        boolean denominator = "denominator".equals(part);
        if (part != null && !denominator && !part.equals("numerator")) {
            errors.add(new FieldError("part", "phải là numerator hoặc denominator / must be numerator or denominator"));
        }
        if (denominator && (figure.bottom() == null || figure.restsOnPosts())) {
            errors.add(new FieldError("part", "mẫu số của chỉ tiêu này không có danh sách / the denominator of this figure has no list"));
        }
        return denominator;
    }

    /** What is wrong so far. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** Refuses with every wrong parameter named, if any is. */
    public void orRefuse() {
        if (!errors.isEmpty()) {
            throw Problem.ofFields(errors);
        }
    }

    private LocalDate date(String name, String given) {
        if (given == null || given.isBlank()) {
            errors.add(new FieldError(name, "phải có, dạng 2022-01-31 / must be given, as 2022-01-31"));
            return null;
        }
        try {
            LocalDate date = DATE.matcher(given).matches() ? LocalDate.parse(given) : null;
            if (date != null && !date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // Looks like a date and is none, such as 30 February: said below.
        }
        errors.add(new FieldError(name, "phải là ngày có thật, dạng 2022-01-31, từ " + EARLIEST + " đến " + LATEST
                + " / must be a real day, as 2022-01-31, from " + EARLIEST + " to " + LATEST));
        return null;
    }
}
