package vn.motcua.intake.catalogue;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import vn.motcua.kit.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReceptionAuthorityTest {

    private static final LocalDate ORDINARY_DAY = LocalDate.of(2022, 2, 15);
    private static final LocalDate PEAK_DAY = LocalDate.of(2022, 3, 14);
    private static final String LAND_CHANGE = "1.004227";
    private static final String SECURED_TRANSACTION = "1.004583";
    private static final String JUDICIAL_RECORD = "2.000488";

    private final Catalogue catalogue = Catalogue.load(CatalogueSource.builtIn());
    private final ReceptionAuthority authority = new ReceptionAuthority(catalogue);

    @Test
    void a_postal_clerk_receives_what_is_not_excluded() {
        assertThatCode(() -> check("BD-01", JUDICIAL_RECORD, ORDINARY_DAY)).doesNotThrowAnyException();
    }

    @Test
    void a_postal_clerk_cannot_receive_land_registration_unless_named_as_support() {
        assertThatThrownBy(() -> check("BD-01", LAND_CHANGE, PEAK_DAY)).isInstanceOfSatisfying(Problem.class,
                p -> assertThat(p.kind()).isEqualTo(CatalogueProblem.EXCLUDED_FROM_POST));
        assertThatCode(() -> check("BD-07", LAND_CHANGE, PEAK_DAY)).doesNotThrowAnyException();
    }

    @Test
    void the_named_support_may_receive_secured_transactions_too_but_only_in_the_period() {
        assertThatCode(() -> check("BD-07", SECURED_TRANSACTION, LocalDate.of(2022, 4, 1))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("BD-07", SECURED_TRANSACTION, LocalDate.of(2022, 3, 13)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> check("BD-07", SECURED_TRANSACTION, LocalDate.of(2022, 4, 2)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void a_civil_servant_receives_the_excluded_fields() {
        assertThatCode(() -> check("HCC-01", LAND_CHANGE, ORDINARY_DAY)).doesNotThrowAnyException();
        assertThatCode(() -> check("HCC-01", SECURED_TRANSACTION, ORDINARY_DAY)).doesNotThrowAnyException();
    }

    @Test
    void the_refusal_names_the_procedure_in_both_languages() {
        Problem problem = new Problem(CatalogueProblem.EXCLUDED_FROM_POST, LAND_CHANGE);
        assertThat(problem.detail(false)).contains(LAND_CHANGE).contains("bưu chính");
        assertThat(problem.detail(true)).contains(LAND_CHANGE).contains("postal staff");
    }

    private void check(String staff, String procedure, LocalDate on) {
        authority.check(catalogue.staff(staff, on).orElseThrow(), catalogue.procedure(procedure, on).orElseThrow(), on);
    }
}
