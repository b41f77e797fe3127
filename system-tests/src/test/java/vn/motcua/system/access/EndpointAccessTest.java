package vn.motcua.system.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.local.processes.Service;
import vn.motcua.system.SharedProvince;

/**
 * Walks every operation of the four OpenAPI documents with every role, and compares who is let in with
 * {@code access.csv}. A new endpoint fails this test until its row says who may call it.
 */
class EndpointAccessTest {

    private static final List<String> ROLES = List.of("portal", "receiver", "digitizer", "officer", "cashier", "manager", "auditor", "operator", "migrator");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @RegisterExtension
    static final SharedProvince PROVINCE = new SharedProvince();

    @Test
    void every_endpoint_lets_in_exactly_the_roles_of_the_table() throws Exception {
        Set<String> actual = new TreeSet<>();
        for (Service service : Service.values()) {
            for (Operation operation : operations(service)) {
                actual.add(row(operation));
            }
        }
        String table = String.join("\n", actual) + "\n";
        Files.writeString(Path.of("target/access.csv"), table);
        assertThat(table).as("who is let in; compare with target/access.csv")
                .isEqualTo(new String(getClass().getResourceAsStream("/access.csv").readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void a_token_that_is_forged_or_expired_is_no_token() throws Exception {
        String expired = PROVINCE.get().tokens().issue("manager", "QL-01", "STATE", "000.00.30.H34", Duration.ofSeconds(-600));
        String valid = PROVINCE.get().tokens().issue("manager", "QL-01", "STATE", "000.00.30.H34", Duration.ofHours(1));
        String forged = valid.substring(0, valid.length() - 8) + "AAAAAAAA";
        for (String token : List.of(expired, forged, "not.a.token")) {
            assertThat(call(new Operation(Service.INTAKE, "GET", "/api/v1/units", null), token)).isEqualTo(401);
        }
    }

    @Test
    void whatever_stands_in_a_path_is_no_error_of_ours() throws Exception {
        List<String> failed = new ArrayList<>();
        for (Service service : Service.values()) {
            for (Operation operation : operations(service)) {
                for (String parameter : parameters(operation.path())) {
                    for (String strange : List.of("%00", "a%00b", "%2B999999999-01-01", "99999999999999999999")) {
                        for (String role : ROLES) {
                            int status = call(operation.at(parameter, strange), token(role));
                            if (status >= 500) {
                                failed.add(operation.method() + " " + operation.path() + " with " + strange + " as " + role + ": " + status);
                            }
                        }
                    }
                }
            }
        }
        assertThat(failed).isEmpty();
    }

    private static List<String> parameters(String path) {
        return PARAMETER.matcher(path).results().map(MatchResult::group).toList();
    }

    private record Operation(Service service, String method, String path, String contentType) {

        Operation at(String parameter, String value) {
            return new Operation(service, method, path.replace(parameter, value), contentType);
        }
    }

    private static String row(Operation operation) throws Exception {
        boolean open = call(operation, null) != 401;
        List<String> admitted = new ArrayList<>();
        for (String role : ROLES) {
            int status = call(operation, token(role));
            assertThat(status).as("%s as %s", operation, role).isNotIn(401, 500);
            if (status != 403) {
                admitted.add(role);
            }
        }
        return String.join(",", operation.service().shortName(), operation.method(), operation.path(),
                open ? "everybody" : String.join(" ", admitted));
    }

    private static String token(String role) {
        return PROVINCE.get().tokens().issue(role, "BD-01", "POST", "000.00.30.H34", Duration.ofHours(1));
    }

    private static int call(Operation operation, String token) throws IOException, InterruptedException {
        String path = operation.path().replace("{code}", "000.00.08.H34-220630-0001").replaceAll("\\{[a-z]*[iI]d}", "0190a1b2-c3d4-7000-8000-000000000001")
                .replaceAll("\\{[^}]+}", "0190a1b2-c3d4-7000-8000-000000000001");
        URI uri = PROVINCE.get().uri(operation.service()).resolve(path);
        var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (operation.contentType() != null) {
            request.header("Content-Type", operation.contentType().startsWith("multipart") ? operation.contentType() + "; boundary=x" : operation.contentType());
        }
        var body = operation.contentType() == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(
                operation.contentType().startsWith("multipart") ? "--x--\r\n" : "{}");
        return HTTP.send(request.method(operation.method(), body).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static List<Operation> operations(Service service) throws Exception {
        return OpenApiDocument.of(PROVINCE.get().uri(service)).operations().stream().map(operation -> {
            var types = operation.node().path("requestBody").path("content").fieldNames();
            return new Operation(service, operation.method(), operation.path(), types.hasNext() ? types.next() : null);
        }).toList();
    }
}
