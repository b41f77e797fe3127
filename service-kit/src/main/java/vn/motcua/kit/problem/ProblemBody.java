package vn.motcua.kit.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/** A problem as it stands on the wire (RFC 9457). */
public final class ProblemBody {

    /** Every {@code type} begins with this. */
    public static final String TYPE_BASE = "https://motcua.vn/problems/";

    private ProblemBody() {
    }

    /** The members of the JSON object. */
    public static Map<String, Object> of(Problem problem, boolean english) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", TYPE_BASE + problem.kind().slug());
        body.put("title", problem.kind().title());
        body.put("status", problem.kind().status());
        body.put("detail", problem.detail(english));
        body.putAll(problem.members());
        return body;
    }
}
