package vn.motcua.kit.caller;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerformerCodesTest {

    @Test
    void the_forms_are_those_of_the_published_schemas() throws IOException {
        JsonNode words = new ObjectMapper().readTree(getClass().getResourceAsStream("/schemas/common.v1.json")).path("$defs");
        assertThat(words.at("/staffCode/pattern").asText()).isEqualTo("^" + PerformerCodes.STAFF.form() + "$");
        assertThat(words.at("/unitCode/pattern").asText()).isEqualTo("^" + PerformerCodes.UNIT.form() + "$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "BD-01\0", "BD-01\n", "Nguyễn Văn A", "<b>", "012345678901234567890123456789012345678901234567890"})
    void what_the_schemas_do_not_allow_is_no_code(String text) {
        assertThat(PerformerCodes.STAFF.isOne(text)).isFalse();
        assertThat(PerformerCodes.UNIT.isOne(text)).isFalse();
    }
}
