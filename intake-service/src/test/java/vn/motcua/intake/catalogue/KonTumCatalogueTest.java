package vn.motcua.intake.catalogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import vn.motcua.events.DueWhen;
import vn.motcua.events.Employer;
import vn.motcua.events.lifecycle.TermUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** The data files that come with the service. */
class KonTumCatalogueTest {

    private static final LocalDate BEFORE = LocalDate.of(2021, 3, 1);
    private static final LocalDate AFTER = LocalDate.of(2022, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String CENTRE = "000.00.30.H34";

    private final Catalogue catalogue = Catalogue.load(CatalogueSource.builtIn());

    @Test
    void the_province_has_eighteen_departments_and_one_centre() {
        assertThat(catalogue.units()).filteredOn(u -> "000.00.00.H34".equals(u.parent())).hasSize(19);
        assertThat(catalogue.unit(CENTRE)).isPresent();
    }

    @Test
    void every_department_offers_at_least_one_procedure() {
        Set<String> agencies = catalogue.procedures(AFTER).stream().map(Procedure::agency).collect(Collectors.toSet());
        assertThat(agencies).hasSize(18);
    }

    @Test
    void seven_postal_employees_receive_full_time_from_the_hand_over_on() {
        assertThat(catalogue.staff(AFTER)).filteredOn(s -> s.employer() == Employer.POST && s.role().equals("receiver"))
                .hasSize(7).allMatch(s -> s.fte() == 1.0);
        assertThat(catalogue.staff(BEFORE)).noneMatch(s -> s.employer() == Employer.POST);
    }

    @Test
    void twenty_two_people_worked_at_the_counters_before_and_thirteen_do_now() {
        assertThat(catalogue.staff(BEFORE)).filteredOn(KonTumCatalogueTest::atTheCounter).hasSize(22);
        assertThat(catalogue.staff(AFTER)).filteredOn(KonTumCatalogueTest::atTheCounter).hasSize(13);
    }

    @Test
    void the_roster_and_the_procedures_are_still_valid_today() {
        assertThat(catalogue.staff(TODAY)).hasSameSizeAs(catalogue.staff(AFTER));
        assertThat(catalogue.procedures(TODAY)).hasSizeGreaterThan(45);
    }

    @Test
    void every_department_has_officers_who_decide_and_someone_who_takes_in_online_dossiers() {
        catalogue.procedures(AFTER).stream().map(Procedure::agency).distinct().forEach(agency -> {
            assertThat(catalogue.staff(AFTER)).anyMatch(s -> s.unit().equals(agency) && s.role().equals("officer"));
            assertThat(catalogue.staff(AFTER)).anyMatch(s -> s.unit().equals(agency) && s.role().equals("receiver"));
        });
    }

    @Test
    void the_example_of_the_api_is_decided_by_unit_08_with_one_paper_to_digitize_and_a_fee_at_intake() {
        Procedure example = catalogue.procedure("1.005129", TODAY).orElseThrow();
        assertThat(example.agency()).isEqualTo("000.00.08.H34");
        assertThat(example.excludedFromPost()).isFalse();
        assertThat(example.components()).filteredOn(ComponentRequirement::required).singleElement()
                .matches(c -> c.code().equals("TP01") && c.mustDigitize());
        assertThat(example.fees()).anyMatch(f -> f.dueWhen() == DueWhen.INTAKE);
    }

    @Test
    void terms_of_all_units_occur() {
        assertThat(catalogue.procedures(AFTER)).extracting(p -> p.term().unit()).contains(TermUnit.values());
    }

    @Test
    void a_dossier_of_2021_stays_with_the_version_of_2021() {
        assertThat(catalogue.procedure("2.000488", BEFORE).orElseThrow().version()).isEqualTo(1);
        assertThat(catalogue.procedure("2.000488", AFTER).orElseThrow().version()).isEqualTo(2);
        assertThat(catalogue.procedureVersion("2.000488", 1).orElseThrow().term().unit())
                .isEqualTo(TermUnit.CALENDAR_DAYS);
    }

    @Test
    void secured_transactions_have_a_cut_off_at_three() {
        assertThat(catalogue.procedure("1.004583", AFTER).orElseThrow().cutOff()).isEqualTo(LocalTime.of(15, 0));
    }

    @Test
    void what_nobody_knows_is_empty() {
        assertThat(catalogue.procedure("0.000000", AFTER)).isEmpty();
        assertThat(catalogue.procedure(null, AFTER)).isEmpty();
        assertThat(catalogue.unit(null)).isEmpty();
        assertThat(catalogue.staff(null, AFTER)).isEmpty();
        assertThat(catalogue.staff("BD-01", BEFORE)).isEmpty();
    }

    private static boolean atTheCounter(StaffMember staff) {
        return staff.unit().equals(CENTRE) && !staff.role().equals("manager");
    }
}
