package vn.motcua.system.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.local.processes.Service;
import vn.motcua.system.SharedProvince;

/** What each service says of itself at {@code /q/openapi}. */
class OpenApiTest {

    @RegisterExtension
    static final SharedProvince PROVINCE = new SharedProvince();

    @ParameterizedTest
    @EnumSource(Service.class)
    void every_operation_says_what_it_is_for_and_what_it_answers(Service service) throws Exception {
        OpenApiDocument document = OpenApiDocument.of(PROVINCE.get().uri(service));
        assertThat(document.operations()).isNotEmpty();
        assertThat(document.gaps()).isEmpty();
    }
}
