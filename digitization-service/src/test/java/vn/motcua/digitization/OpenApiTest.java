package vn.motcua.digitization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;

import org.junit.jupiter.api.Test;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.OpenApiDocument;

/** What the service says of itself at {@code /q/openapi}. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class OpenApiTest {

    @TestHTTPResource
    URI service;

    @Test
    void every_operation_says_what_it_is_for_and_what_it_answers() throws Exception {
        OpenApiDocument document = OpenApiDocument.of(service);
        assertThat(document.operations()).isNotEmpty();
        assertThat(document.gaps()).isEmpty();
    }
}
