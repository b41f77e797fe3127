package vn.motcua.kit.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.FieldError;
import vn.motcua.kit.problem.Problem;
import vn.motcua.kit.problem.ProblemBody;

/** Turns everything that can go wrong in a request into {@code application/problem+json}; never a stack trace. */
public class ProblemMappers {

    /** The media type of RFC 9457. */
    static final String PROBLEM_JSON = "application/problem+json";
    /** How long a client should leave a service alone that is not ready. */
    private static final int RETRY_AFTER_SECONDS = 5;

    @ServerExceptionMapper
    public Response problem(Problem problem, HttpHeaders headers) {
        return answer(problem, headers);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class, AuthenticationCompletionException.class})
    public Response unauthenticated(SecurityException e, HttpHeaders headers) {
        Response answer = answer(new Problem(CommonProblem.UNAUTHENTICATED), headers);
        return Response.fromResponse(answer).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e, HttpHeaders headers) {
        return answer(new Problem(CommonProblem.FORBIDDEN), headers);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e, HttpHeaders headers) {
        boolean ours = e.getConstraintViolations().stream()
                .anyMatch(v -> StreamSupport.stream(v.getPropertyPath().spliterator(), false)
                        .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE));
        return ours ? unexpected(e, headers) : answer(Problem.ofFields(fieldErrors(e.getConstraintViolations())), headers);
    }

    @ServerExceptionMapper
    public Response unreadable(JacksonException e, HttpHeaders headers) {
        return answer(unreadable(e), headers);
    }

    @ServerExceptionMapper
    public Response webApplication(WebApplicationException e, HttpHeaders headers) {
        if (e.getCause() instanceof JacksonException json) {
            return answer(unreadable(json), headers);
        }
        if (e.getResponse().hasEntity() && e.getResponse().getStatus() < 400) {
            return e.getResponse();
        }
        CommonProblem kind = switch (e.getResponse().getStatus()) {
            case 400 -> CommonProblem.MALFORMED;
            case 401 -> CommonProblem.UNAUTHENTICATED;
            case 403 -> CommonProblem.FORBIDDEN;
            case 404 -> CommonProblem.NOT_FOUND;
            case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
            case 406 -> CommonProblem.NOT_ACCEPTABLE;
            case 413 -> CommonProblem.TOO_LARGE;
            case 415 -> CommonProblem.UNSUPPORTED_TYPE;
            default -> null;
        };
        return kind == null ? unexpected(e, headers) : answer(new Problem(kind, ""), headers);
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e, HttpHeaders headers) {
        return answer(Failure.of(e), headers);
    }

    /** The wrong fields of a validation, sorted by path so that the answer is stable. */
    static List<FieldError> fieldErrors(Iterable<? extends ConstraintViolation<?>> violations) {
        return StreamSupport.stream(violations.spliterator(), false)
                .map(v -> new FieldError(fieldPath(v.getPropertyPath()), v.getMessage()))
                .distinct()
                .sorted((a, b) -> (a.field() + a.message()).compareTo(b.field() + b.message()))
                .toList();
    }

    private static String fieldPath(Path path) {
        List<String> names = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .filter(node -> node.getName() != null)
                .map(node -> node.isInIterable() && node.getIndex() != null ? "[" + node.getIndex() + "]." + node.getName() : node.getName())
                .collect(Collectors.toList());
        boolean bodyParameter = StreamSupport.stream(path.spliterator(), false).anyMatch(n -> n.getKind() == ElementKind.PARAMETER)
                && names.size() > 1;
        return String.join(".", bodyParameter ? names.subList(1, names.size()) : names).replace(".[", "[");
    }

    private static Problem unreadable(JacksonException e) {
        if (e instanceof JsonMappingException mapping && !(e.getCause() instanceof JsonParseException) && !mapping.getPath().isEmpty()) {
            return Problem.ofField(JsonPaths.of(mapping), "sai kiểu hoặc không được biết / of a wrong type or unknown");
        }
        String where = e.getLocation() == null ? "JSON" : "JSON, line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
        return new Problem(CommonProblem.MALFORMED, where);
    }

    private static Response answer(Problem problem, HttpHeaders headers) {
        boolean english = Language.isEnglish(headers == null ? null : headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var answer = Response.status(problem.kind().status())
                .type(PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, english ? "en" : "vi")
                .entity(ProblemBody.of(problem, english));
        if (problem.kind() == CommonProblem.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }
}
