package vn.motcua.kit.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import jakarta.enterprise.context.ApplicationScoped;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;
import vn.motcua.kit.problem.ProblemBody;

/**
 * Answers a body that is declared too large with a problem, before a byte of it is read. The server's limit is that of the largest
 * bodies; where only some paths take such, the others have a smaller one.
 */
@ApplicationScoped
public class BodySizeFilter {

    private static final int BEFORE_EVERYTHING = 10_000;
    private static final int AFTER_THE_SERVERS_OWN = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;
    private static final String SERVERS_LIMIT = "io.quarkus.max-request-size";

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize largest;
    @ConfigProperty(name = "motcua.http.usual-body-size")
    Optional<MemorySize> usual;
    /** A regular expression for the paths on which only the server's limit holds. */
    @ConfigProperty(name = "motcua.http.large-body-paths")
    Optional<String> largePaths;

    private Pattern large;

    @PostConstruct
    void compile() {
        large = largePaths.map(Pattern::compile).orElse(null);
    }

    /** A body that does not declare its size is counted while it is read, up to the size that stands in the request's context. */
    void limitUndeclared(@Observes Router router) {
        router.route().order(AFTER_THE_SERVERS_OWN).handler(context -> {
            context.put(SERVERS_LIMIT, most(context));
            context.next();
        });
    }

    private long most(RoutingContext context) {
        boolean unlimited = usual.isEmpty() || large != null && large.matcher(context.normalizedPath()).matches();
        return unlimited ? largest.asLongValue() : usual.get().asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING);
    }

    private void check(RoutingContext context) {
        String declared = context.request().getHeader("Content-Length");
        long most = most(context);
        if (declared == null || parse(declared) <= most) {
            context.next();
            return;
        }
        boolean english = Language.isEnglish(context.request().getHeader("Accept-Language"));
        var problem = new Problem(CommonProblem.TOO_LARGE, most / 1024 + " KiB");
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
