package vn.motcua.kit.problem;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An expected refusal. It carries no stack trace: it is an answer, not an accident. */
public class Problem extends RuntimeException {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final transient ProblemKind kind;
    private final transient Object[] args;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    /**
     * @param kind what went wrong
     * @param args what fills the places of the kind's sentence; never personal data
     */
    public Problem(ProblemKind kind, Object... args) {
        super(kind.slug(), null, false, false);
        this.kind = kind;
        this.args = args.clone();
    }

    /** Wrong fields, all at once. */
    public static Problem ofFields(List<FieldError> fields) {
        return new Problem(CommonProblem.INVALID_FIELDS).with("fields", List.copyOf(fields));
    }

    /** One wrong field. */
    public static Problem ofField(String field, String message) {
        return ofFields(List.of(new FieldError(field, message)));
    }

    /** Adds an extension member (RFC 9457, 3.2). */
    public Problem with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** What went wrong. */
    public ProblemKind kind() {
        return kind;
    }

    /** The extension members. */
    public Map<String, Object> members() {
        return members;
    }

    /** The sentence for a clerk, Vietnamese unless {@code english}. */
    public String detail(boolean english) {
        String pattern = english ? kind.en() : kind.vi();
        if (args.length == 0) {
            return pattern;
        }
        return new MessageFormat(pattern.replace("'", "''"), english ? Locale.ENGLISH : VIETNAMESE).format(args);
    }

    @Override
    public String getMessage() {
        return kind.slug() + ": " + detail(true);
    }
}
