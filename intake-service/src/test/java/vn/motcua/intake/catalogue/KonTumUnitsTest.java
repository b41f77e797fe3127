package vn.motcua.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

/** The tree of units of the data files before and after 1 July 2025. */
class KonTumUnitsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    private static final String QUANG_TRUNG = "000.01.31.H34";
    private static final String KON_TUM_WARD = "000.01.70.H48";

    private final Catalogue catalogue = Catalogue.load(CatalogueSource.builtIn());
    private final UnitTree units = catalogue.edition().units();

    @Test
    void there_are_districts_until_the_thirtieth_of_june_2025() {
        assertThat(catalogue.units(LAST_DAY)).filteredOn(u -> u.level() == UnitLevel.DISTRICT).hasSize(10);
        assertThat(catalogue.units(FIRST_DAY)).noneMatch(u -> u.level() == UnitLevel.DISTRICT);
    }

    @Test
    void a_commune_stands_below_its_district_before_and_below_the_province_after() {
        assertThat(units.above(units.unit(QUANG_TRUNG, LAST_DAY).orElseThrow(), LAST_DAY)).extracting(Unit::code)
                .containsExactly("000.00.31.H34", "H34");
        assertThat(units.above(units.unit(KON_TUM_WARD, FIRST_DAY).orElseThrow(), FIRST_DAY)).extracting(Unit::code)
                .containsExactly("H34", "H48");
        assertThat(units.unit(QUANG_TRUNG, FIRST_DAY)).isEmpty();
        assertThat(units.unit(QUANG_TRUNG)).isPresent();
    }

    @Test
    void every_commune_and_district_that_ended_has_a_successor() {
        assertThat(catalogue.units(LAST_DAY)).filteredOn(u -> LAST_DAY.equals(u.to()) && !u.code().equals("H34")).hasSizeGreaterThan(40)
                .allSatisfy(u -> assertThat(units.successors(u.code())).anyMatch(s -> s.field() == null && s.from().equals(FIRST_DAY)));
        assertThat(units.successors(QUANG_TRUNG)).singleElement().matches(s -> s.successor().equals(KON_TUM_WARD));
    }

    @Test
    void a_successor_may_take_over_from_many_and_a_unit_go_to_many() {
        assertThat(catalogue.units(LAST_DAY).stream().flatMap(u -> units.successors(u.code()).stream())
                .filter(s -> s.successor().equals(KON_TUM_WARD) && s.field() == null)).hasSize(6);
        assertThat(units.successors("000.00.31.H34")).extracting(UnitSuccessor::successor)
                .containsExactlyInAnyOrder(KON_TUM_WARD, "000.00.03.H34");
    }

    @Test
    void whoever_took_over_is_in_charge_each_of_its_own_field() {
        assertThat(units.inCharge(QUANG_TRUNG, "HT", LAST_DAY)).map(Unit::code).contains(QUANG_TRUNG);
        assertThat(units.inCharge(QUANG_TRUNG, "HT", FIRST_DAY)).map(Unit::code).contains(KON_TUM_WARD);
        assertThat(units.inCharge("000.00.31.H34", "DKBD", FIRST_DAY)).map(Unit::code).contains("000.00.03.H34");
        assertThat(units.inCharge("000.00.31.H34", "HT", FIRST_DAY)).map(Unit::code).contains(KON_TUM_WARD);
        assertThat(units.inCharge("000.77.77.H34", "HT", FIRST_DAY)).isEmpty();
    }

    @Test
    void a_unit_is_known_by_the_code_that_it_bore_at_the_time() {
        LocalDate then = LocalDate.of(2020, 1, 15);
        assertThat(catalogue.unit("H34.08.00.000", then)).map(Unit::code).contains("000.00.08.H34");
        assertThat(catalogue.unit("H34.08.00.000", FIRST_DAY)).isEmpty();
        assertThat(units.codeOn("000.00.08.H34", then)).isEqualTo("H34.08.00.000");
        assertThat(units.codeOn("000.00.08.H34", FIRST_DAY)).isEqualTo("000.00.08.H34");
    }

    @Test
    void every_commune_registers_births() {
        Procedure birth = catalogue.procedure("1.001193", LocalDate.of(2022, 9, 5)).orElseThrow();
        assertThat(birth.agency()).isNull();
        assertThat(birth.isDecidedBy(catalogue.unit(QUANG_TRUNG).orElseThrow())).isTrue();
        assertThat(birth.isDecidedBy(catalogue.unit("000.00.01.H34").orElseThrow())).isFalse();
        assertThat(birth.results()).extracting(ResultType::name).containsExactly("Giấy khai sinh");
        assertThat(birth.component("TP02").orElseThrow().digitizeClass()).isEqualTo(DigitizeClass.II);
    }

    @Test
    void the_household_business_goes_from_the_districts_to_the_communes() {
        assertThat(catalogue.procedure("1.001612", LAST_DAY).orElseThrow().agencyLevel()).isEqualTo(UnitLevel.DISTRICT);
        assertThat(catalogue.procedure("1.001612", FIRST_DAY).orElseThrow().agencyLevel()).isEqualTo(UnitLevel.COMMUNE);
    }

    @Test
    void every_procedure_says_what_it_ends_with_and_why_a_paper_is_digitized() {
        assertThat(catalogue.procedures(FIRST_DAY)).allSatisfy(p -> {
            assertThat(p.results()).isNotEmpty();
            assertThat(p.components()).allMatch(c -> c.mustDigitize() == (c.digitizeClass() != null));
        });
        assertThat(catalogue.procedure("1.009645", FIRST_DAY).orElseThrow().coordinators()).hasSize(3)
                .allMatch(c -> c.term().value() == 15);
    }
}
