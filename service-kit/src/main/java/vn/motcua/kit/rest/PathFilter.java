package vn.motcua.kit.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Nothing has a control character in its name: a path with one leads nowhere, and no database is asked about it. */
public class PathFilter {

    /** Refuses the request with {@code not-found} before the resource sees it. */
    @ServerRequestFilter
    public void refuseControlCharacters(ContainerRequestContext request) {
        boolean strange = request.getUriInfo().getPathParameters().values().stream().flatMap(List::stream)
                .anyMatch(value -> value.chars().anyMatch(Character::isISOControl));
        if (strange) {
            throw new Problem(CommonProblem.NOT_FOUND);
        }
    }
}
