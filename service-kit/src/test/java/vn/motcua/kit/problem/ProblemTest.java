package vn.motcua.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

    @Test
    void a_problem_speaks_vietnamese_unless_english_is_asked_for() {
        Problem problem = new Problem(CommonProblem.TOO_LARGE, "5 MB").with("limit", 5);
        assertThat(ProblemBody.of(problem, false)).containsEntry("detail", "Nội dung gửi lên quá lớn; giới hạn là 5 MB.");
        assertThat(ProblemBody.of(problem, true)).containsEntry("detail", "The request is too large; the limit is 5 MB.")
                .containsEntry("type", "https://motcua.vn/problems/too-large").containsEntry("status", 413).containsEntry("limit", 5);
    }

    @ParameterizedTest
    @EnumSource(CommonProblem.class)
    void every_problem_has_a_stable_slug_an_error_status_and_both_sentences(CommonProblem kind) {
        assertThat(kind.slug()).matches("[a-z]+(-[a-z]+)*");
        assertThat(kind.status()).isBetween(400, 599);
        assertThat(kind.vi()).isNotBlank();
        assertThat(kind.en()).isNotBlank();
    }
}
