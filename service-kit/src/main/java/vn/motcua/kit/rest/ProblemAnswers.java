package vn.motcua.kit.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Writes into the OpenAPI document which problems each operation may answer, judging by what it takes: a body, a token, a place in the
 * path, a version. What a resource declares itself stays; where it declares no form, it is a problem's.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemAnswers implements OASFilter {

    /** The name of the problem's schema. */
    static final String SCHEMA = "Problem";

    private static final String SCHEMA_REF = "#/components/schemas/" + SCHEMA;
    private static final String RESPONSE_REF = "#/components/responses/";
    private static final Set<HttpMethod> CHANGING = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    /** What each status means; the name of each, in small letters, is the name of the shared response. */
    private enum Answer {
        MALFORMED(400, "The request cannot be read."),
        UNAUTHENTICATED(401, "A valid bearer token is needed."),
        FORBIDDEN(403, "The caller may not do that."),
        NOT_FOUND(404, "There is nothing here that the caller may know of."),
        CONFLICT(409, "The state of things does not allow it now; the type says why."),
        STALE(412, "It has changed since the version that If-Match names."),
        TOO_LARGE(413, "The request is too large."),
        UNSUPPORTED_TYPE(415, "The content type is not supported."),
        INVALID(422, "Something in the request is wrong; fields names every wrong one.");

        private final String status;
        private final String description;

        Answer(int status, String description) {
            this.status = Integer.toString(status);
            this.description = description;
        }

        String shared() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(SCHEMA, schema());
        for (Answer answer : Answer.values()) {
            api.getComponents().addResponse(answer.shared(), OASFactory.createAPIResponse().description(answer.description).content(content()));
        }
        api.getPaths().getPathItems().forEach((path, item) -> {
            // Gateways and pages speak a language of their own.
            if (path.startsWith("/api/") || path.startsWith("/public/")) {
                item.getOperations().forEach((method, operation) -> complete(path, item, method, operation));
            }
        });
    }

    private static void complete(String path, PathItem item, HttpMethod method, Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        for (Answer answer : answers(path, item, method, operation)) {
            APIResponse declared = operation.getResponses().getAPIResponse(answer.status);
            if (declared == null || isBuiltIn(declared)) {
                operation.getResponses().addAPIResponse(answer.status, OASFactory.createAPIResponse().ref(RESPONSE_REF + answer.shared()));
            }
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") && response.getRef() == null && response.getContent() == null) {
                response.setContent(content());
            }
        });
    }

    /** What Quarkus says of every endpoint that needs a role. */
    private static boolean isBuiltIn(APIResponse response) {
        return response.getContent() == null && ("Not Authorized".equals(response.getDescription()) || "Not Allowed".equals(response.getDescription()));
    }

    private static List<Answer> answers(String path, PathItem item, HttpMethod method, Operation operation) {
        List<Parameter> parameters = Stream.of(item.getParameters(), operation.getParameters()).filter(list -> list != null).flatMap(List::stream).toList();
        boolean body = operation.getRequestBody() != null;
        List<Answer> answers = new ArrayList<>();
        if (body) {
            answers.addAll(List.of(Answer.MALFORMED, Answer.TOO_LARGE, Answer.UNSUPPORTED_TYPE));
        }
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            answers.addAll(List.of(Answer.UNAUTHENTICATED, Answer.FORBIDDEN));
        }
        if (has(parameters, In.PATH, null)) {
            answers.add(Answer.NOT_FOUND);
        }
        // A POST to …-searches reads: persons must not stand in a URL.
        if (CHANGING.contains(method) && !path.endsWith("-searches")) {
            answers.add(Answer.CONFLICT);
        }
        if (has(parameters, In.HEADER, "If-Match")) {
            answers.add(Answer.STALE);
        }
        if (body || has(parameters, In.QUERY, null) || has(parameters, In.HEADER, "Idempotency-Key")) {
            answers.add(Answer.INVALID);
        }
        return answers;
    }

    private static boolean has(List<Parameter> parameters, In in, String name) {
        return parameters.stream().anyMatch(parameter -> parameter.getIn() == in && (name == null || name.equalsIgnoreCase(parameter.getName())));
    }

    private static Content content() {
        return OASFactory.createContent().addMediaType(ProblemMappers.PROBLEM_JSON,
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SCHEMA_REF)));
    }

    private static Schema schema() {
        Schema field = type(SchemaType.OBJECT, "a wrong field")
                .addProperty("field", type(SchemaType.STRING, "its path in the body, or the name of a parameter"))
                .addProperty("message", type(SchemaType.STRING, "what is wrong with it"));
        return type(SchemaType.OBJECT, "RFC 9457. Some types have members of their own.")
                .addProperty("type", type(SchemaType.STRING, "stable; what a client may decide by").format("uri"))
                .addProperty("title", type(SchemaType.STRING, "the last part of the type, as words"))
                .addProperty("status", type(SchemaType.INTEGER, "the HTTP status"))
                .addProperty("detail", type(SchemaType.STRING, "a sentence for a clerk, Vietnamese or, by Accept-Language, English"))
                .addProperty("fields", type(SchemaType.ARRAY, "every wrong field, where the type is invalid-fields").items(field))
                .required(List.of("type", "title", "status", "detail"))
                .additionalPropertiesBoolean(true);
    }

    private static Schema type(SchemaType type, String description) {
        return OASFactory.createSchema().addType(type).description(description);
    }
}
