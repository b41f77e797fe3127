package vn.motcua.kit.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import jakarta.enterprise.context.ApplicationScoped;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;
import vn.motcua.kit.problem.ProblemBody;

/** Answers a body that is declared too large with a problem, before a byte of it is read. */
@ApplicationScoped
public class BodySizeFilter {

    private static final int BEFORE_EVERYTHING = 10_000;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize most;

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING);
    }

    private void check(RoutingContext context) {
        String declared = context.request().getHeader("Content-Length");
        if (declared == null || parse(declared) <= most.asLongValue()) {
            context.next();
            return;
        }
        boolean english = Language.isEnglish(context.request().getHeader("Accept-Language"));
        var problem = new Problem(CommonProblem.TOO_LARGE, most.asLongValue() / 1024 + " KiB");
        context.response().setStatusCode(413).putHeader("Content-Type", ProblemMappers.PROBLEM_JSON).putHeader("Connection", "close")
                .end(new JsonObject(ProblemBody.of(problem, english)).encode());
    }

    private static long parse(String declared) {
        try {
            return Long.parseLong(declared);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
