package vn.motcua.intake.query;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import vn.motcua.kit.paging.Cursor;
import vn.motcua.kit.paging.Page;
import vn.motcua.kit.problem.FieldError;
import vn.motcua.kit.problem.Problem;

/** The parameters of a URL, read one by one; what is wrong with them is collected and told all at once. */
public final class QueryParameters {

    /** The code of a unit. */
    public static final Pattern UNIT = Pattern.compile("[A-Z0-9.]{1,35}");
    /** The code of a procedure. */
    public static final Pattern PROCEDURE = Pattern.compile("[A-Z0-9.]{1,60}");
    /** The code of a member of staff. */
    public static final Pattern STAFF = Pattern.compile("[A-Za-z0-9._-]{1,60}");

    private final MultivaluedMap<String, String> given;
    private final List<FieldError> wrong = new ArrayList<>();

    /** The parameters of a request that knows these names; any other name is wrong. */
    public QueryParameters(UriInfo uri, Set<String> known) {
        given = uri.getQueryParameters();
        given.keySet().stream().filter(name -> !known.contains(name)).sorted()
                .forEach(name -> wrong(name.length() > 40 ? name.substring(0, 40) : name, "không được biết / is not known here"));
    }

    /** Adds a wrong one that the caller found. */
    public void wrong(String name, String message) {
        wrong.add(new FieldError(name, message));
    }

    /** Adds one that whoever understands the parameter found wrong. */
    public void wrong(FieldError found) {
        wrong.add(found);
    }

    /** What was wrong so far. */
    public List<FieldError> wrong() {
        return List.copyOf(wrong);
    }

    /** Passes where nothing was wrong. */
    public void demandRight() {
        if (!wrong.isEmpty()) {
            throw Problem.ofFields(wrong);
        }
    }

    /** Its text; null where it is absent or blank. */
    public String text(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            wrong(name, "bị lặp / stands twice");
        }
        return values.size() != 1 || values.get(0).isBlank() ? null : values.get(0).strip();
    }

    /** Its text, which must look like that. */
    public String code(String name, Pattern pattern) {
        String text = text(name);
        if (text != null && !pattern.matcher(text).matches()) {
            wrong(name, "không đúng dạng / must look like " + pattern);
            return null;
        }
        return text;
    }

    /** One of the names of an enum; null where it is absent. */
    public <E extends Enum<E>> E one(String name, Class<E> type) {
        String text = text(name);
        return text == null ? null : named(name, text, type);
    }

    /** Several names of an enum, after commas or in repeated parameters; empty where it is absent. */
    public <E extends Enum<E>> Set<E> several(String name, Class<E> type) {
        Set<E> several = EnumSet.noneOf(type);
        given.getOrDefault(name, List.of()).stream().flatMap(value -> Arrays.stream(value.split(",", -1))).map(String::strip)
                .filter(value -> !value.isEmpty()).distinct().limit(type.getEnumConstants().length + 1L).forEach(value -> {
                    E constant = named(name, value, type);
                    if (constant != null) {
                        several.add(constant);
                    }
                });
        return several;
    }

    private <E extends Enum<E>> E named(String name, String value, Class<E> type) {
        var found = Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(value)).findFirst();
        if (found.isEmpty()) {
            wrong(name, "không hợp lệ, cần / is not valid, needed: " + Arrays.toString(type.getEnumConstants()));
        }
        return found.orElse(null);
    }

    /** A day such as 2022-01-31; null where it is absent. */
    public LocalDate day(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            wrong(name, "phải là ngày dạng 2022-01-31 / must be a day such as 2022-01-31");
            return null;
        }
    }

    /** How many items a page may have: 1 to {@link Page#MOST}. */
    public int limit() {
        String text = text("limit");
        if (text == null) {
            return Integer.parseInt(Page.DEFAULT_LIMIT);
        }
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > Page.MOST) {
            wrong("limit", "từ 1 đến / from 1 to " + Page.MOST);
            return 1;
        }
        return Integer.parseInt(text);
    }

    /** The position in {@code after}; null where it is absent. The reader throws a problem for a cursor that is none of its own. */
    public <T> T after(Function<String, T> reader) {
        try {
            String position = Cursor.decode(text("after"));
            return position == null ? null : reader.apply(position);
        } catch (Problem notACursor) {
            wrong("after", "không phải con trỏ trang hợp lệ / not a cursor that this service gave");
            return null;
        }
    }
}
