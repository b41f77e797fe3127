package vn.motcua.intake.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Each test spoils a small correct catalogue in one way. */
class WrongCatalogueFilesTest {

    private final Map<String, List<String>> files = new HashMap<>(Map.of(
            "units.csv", List.of("code,name,parent,from,to", "A,Province,,2020-01-01,", "B,Department,A,2020-01-01,"),
            "fields.csv", List.of("code,name,excludedFromPost", "F1,Open,no", "F2,Excluded,yes"),
            "procedures.csv", List.of("code,version,validFrom,validTo,name,field,agency,termValue,termUnit,cutOff,"
                    + "supplementPolicy,onlineLevel,electronicResult,codeCertainty",
                    "1.000001,1,2020-01-01,2020-12-31,\"One, old\",F1,B,5,WORKING_DAYS,,RESTART,FULL,yes,certain",
                    "1.000001,2,2021-01-01,,One,F1,B,5,WORKING_DAYS,15:00,EXTEND,NONE,no,invented"),
            "components.csv", List.of("procedure,version,code,name,required,mustDigitize,digitizeClass",
                    "1.000001,1,TP01,Form,yes,no,", "1.000001,2,TP01,Form,yes,yes,iii"),
            "fees.csv", List.of("procedure,version,code,kind,amount,dueWhen", "1.000001,2,PHI01,PHI,1000,INTAKE"),
            "staff.csv", List.of("code,employer,unit,role,fte,from,to", "P1,POST,A,receiver,0.5,2020-01-01,"),
            "reception-support.csv", List.of("staff,field,from,to,decision", "P1,F2,2021-01-01,2021-02-01,1/QD")));

    @Test
    void a_correct_catalogue_is_read_with_quoted_commas() {
        Catalogue catalogue = Catalogue.load(CatalogueSource.files(this::open));
        assertThat(catalogue.procedureVersion("1.000001", 1).orElseThrow().name()).isEqualTo("One, old");
        assertThat(catalogue.procedureVersion("1.000001", 2).orElseThrow().fees()).hasSize(1);
    }

    @Test
    void a_term_of_zero_is_refused_with_its_line() {
        replace("procedures.csv", 2, ",F1,B,5,", ",F1,B,0,");
        assertThat(errors()).containsExactly("procedures.csv:3: termValue 0 is not between 1 and 1000");
    }

    @Test
    void overlapping_versions_are_refused() {
        replace("procedures.csv", 1, "2020-12-31", "2021-01-01");
        assertThat(errors()).containsExactly("procedures.csv:3: versions 1 and 2 of 1.000001 overlap");
    }

    @Test
    void a_procedure_without_an_agency_is_refused() {
        replace("procedures.csv", 1, ",F1,B,", ",F1,,");
        assertThat(errors()).containsExactly("procedures.csv:2: agency is missing, or agencyLevel where every unit of a level decides");
    }

    @Test
    void a_cycle_in_the_tree_of_units_is_refused() {
        replace("units.csv", 1, "Province,,", "Province,B,");
        assertThat(errors()).contains("units.csv:2: the unit A is above itself");
    }

    @Test
    void a_cycle_that_only_closes_years_later_is_refused() {
        replace("units.csv", 1, "2020-01-01,", "2020-01-01,2022-12-31");
        add("units.csv", "A,Province,B,2023-01-01,");
        assertThat(errors()).contains("units.csv:4: the unit A is above itself");
    }

    @Test
    void two_periods_of_one_unit_must_not_overlap() {
        add("units.csv", "B,Renamed department,A,2022-01-01,");
        assertThat(errors()).containsExactly("units.csv:4: two periods of the unit B overlap");
    }

    @Test
    void a_unit_must_not_outlive_the_unit_above() {
        replace("units.csv", 1, "2020-01-01,", "2020-01-01,2025-06-30");
        assertThat(errors()).contains("units.csv:3: the parent A does not exist on 2025-07-01");
    }

    @Test
    void a_procedure_must_not_outlive_its_agency_and_staff_not_their_unit() {
        replace("units.csv", 2, "2020-01-01,", "2020-01-01,2025-06-30");
        replace("staff.csv", 1, "POST,A", "POST,B");
        assertThat(errors()).containsExactly("procedures.csv:3: the agency B does not exist on 2025-07-01",
                "staff.csv:2: the unit B does not exist on 2025-07-01");
    }

    @Test
    void one_agency_decides_or_every_unit_of_a_level_but_not_both() {
        List<String> lines = new ArrayList<>(files.get("procedures.csv"));
        lines.replaceAll(line -> line + (line.startsWith("code") ? ",agencyLevel" : ",COMMUNE"));
        files.put("procedures.csv", lines);
        assertThat(errors()).containsExactly("procedures.csv:2: only one of agency and agencyLevel can be named",
                "procedures.csv:3: only one of agency and agencyLevel can be named");
    }

    @Test
    void what_must_be_digitized_says_why() {
        replace("components.csv", 2, "yes,yes,iii", "yes,yes,");
        assertThat(errors()).containsExactly(
                "components.csv:3: digitizeClass (i, ii or iii) is needed for a component that must be digitized");
        replace("components.csv", 2, "yes,yes,", "yes,yes,iiii");
        assertThat(errors()).containsExactly("components.csv:3: digitizeClass iiii does not look like i{1,3}");
    }

    @Test
    void a_coordinating_agency_is_known_is_another_one_and_fits_into_the_term() {
        files.put("coordinators.csv", List.of("procedure,version,agency,termValue,termUnit", "1.000001,2,Z,2,WORKING_DAYS",
                "1.000001,2,B,2,WORKING_DAYS", "1.000001,2,A,6,WORKING_DAYS", "1.000001,1,A,0,WORKING_DAYS"));
        assertThat(errors()).containsExactly("coordinators.csv:2: the agency Z is not in units.csv",
                "coordinators.csv:3: the agency B decides and is not asked", "coordinators.csv:4: the sub-term of 6 is longer than the term of 5",
                "coordinators.csv:5: termValue 0 is not between 1 and 1000");
    }

    @Test
    void a_unit_bears_one_code_at_a_time_and_no_code_stands_for_two() {
        files.put("unit-codes.csv", List.of("unit,code,from,to", "B,B.1,2020-01-01,2020-12-31", "B,B.2,2020-12-31,", "A,B.1,2020-06-01,",
                "A,B,2021-01-01,", "Z,Y,2021-01-01,"));
        assertThat(errors()).containsExactly("unit-codes.csv:3: the code B.2 overlaps with the code B.1 of the unit B",
                "unit-codes.csv:4: the code B.1 overlaps with the code B.1 of the unit B", "unit-codes.csv:5: the code B is the lasting code of a unit",
                "unit-codes.csv:6: the unit Z is not in units.csv");
    }

    @Test
    void whoever_ends_is_taken_over_by_exactly_one_unit_for_each_field() {
        files.put("units.csv", List.of("code,name,parent,from,to", "A,Province,,2020-01-01,", "B,Department,A,2020-01-01,",
                "O,Old,A,2020-01-01,2024-12-31"));
        files.put("unit-successors.csv", List.of("unit,successor,from,field", "O,B,2025-01-01,F1", "O,A,2025-01-01,F1", "B,A,2025-01-01,",
                "A,Q,2025-01-01,F1", "B,B,2025-02-01,F9"));
        assertThat(errors()).containsExactly("unit-successors.csv:2: the unit O ends, but nobody takes over its remaining fields",
                "unit-successors.csv:3: the field F1 of the unit O has two successors",
                "unit-successors.csv:4: the unit B goes on: name the fields that it hands over",
                "unit-successors.csv:5: the successor Q does not exist on 2025-01-01", "unit-successors.csv:6: the unit B cannot take over from itself",
                "unit-successors.csv:6: the field F9 is not in fields.csv");
    }

    @Test
    void unknown_columns_and_missing_ones_are_refused() {
        replace("fees.csv", 0, "dueWhen", "dueThen");
        assertThat(errors()).containsExactly("fees.csv:1: the columns must be procedure,version,code,kind,amount,dueWhen");
    }

    @Test
    void letters_that_nobody_sees_are_refused() {
        replace("units.csv", 2, "Department", "Depart\u202Ement");
        assertThat(errors()).contains("units.csv:3: name contains a control character");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        replace("staff.csv", 1, "2020-01-01,", "2020-01-01,2019-12-31");
        assertThat(errors()).contains("staff.csv:2: the period ends on 2019-12-31, before it begins on 2020-01-01");
    }

    @Test
    void two_periods_of_one_person_must_not_overlap() {
        add("staff.csv", "P1,STATE,A,officer,1,2021-01-01,");
        assertThat(errors()).containsExactly("staff.csv:3: two periods of P1 overlap");
    }

    @Test
    void support_is_only_for_excluded_fields_and_known_people() {
        replace("reception-support.csv", 1, "P1,F2", "P9,F1");
        assertThat(errors()).hasSize(2).allMatch(e -> e.startsWith("reception-support.csv:2: "));
    }

    @Test
    void a_land_obligation_is_no_fee() {
        add("fees.csv", "1.000001,2,X,LAND_OBLIGATION,5,OBLIGATION");
        assertThat(errors()).containsExactly("fees.csv:3: an obligation comes with a notice and is no fee of a procedure");
    }

    @Test
    void a_component_of_nothing_is_refused() {
        add("components.csv", "1.000001,3,TP01,Form,yes,no,");
        assertThat(errors()).containsExactly("components.csv:4: version 3 of 1.000001 is not in procedures.csv");
    }

    @Test
    void every_error_of_every_file_is_told_at_once() {
        add("units.csv", "C,Orphan,Z,2020-01-01,");
        add("fields.csv", "F3,Odd,perhaps");
        add("fees.csv", "1.000001,2,PHI02,PHI,many,SOON");
        add("staff.csv", "P2,POST,A,receiver");
        assertThat(errors()).containsExactlyInAnyOrder(
                "units.csv:4: the parent Z is not a unit",
                "fields.csv:4: excludedFromPost perhaps is neither yes nor no",
                "fees.csv:3: amount many is not a whole number",
                "fees.csv:3: dueWhen SOON is none of [INTAKE, OBLIGATION, RETURN]",
                "staff.csv:3: 4 fields instead of 7");
    }

    @Test
    void a_directory_that_lacks_a_file_is_refused(@TempDir Path directory) throws IOException {
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            Files.write(directory.resolve(file.getKey()), file.getValue());
        }
        assertThat(Catalogue.load(CatalogueSource.directory(directory)).units()).hasSize(2);
        Files.delete(directory.resolve("fees.csv"));
        CatalogueException refused = catchThrowableOfType(CatalogueException.class,
                () -> Catalogue.load(CatalogueSource.directory(directory)));
        assertThat(refused.errors()).containsExactly("fees.csv:1: is missing");
    }

    private InputStream open(CatalogueTable table) {
        List<String> lines = files.get(table.file());
        return lines == null ? null : new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> errors() {
        return catchThrowableOfType(CatalogueException.class, () -> Catalogue.load(CatalogueSource.files(this::open))).errors();
    }

    private void replace(String file, int index, String what, String by) {
        List<String> lines = new ArrayList<>(files.get(file));
        lines.set(index, lines.get(index).replace(what, by));
        files.put(file, lines);
    }

    private void add(String file, String line) {
        List<String> lines = new ArrayList<>(files.get(file));
        lines.add(line);
        files.put(file, lines);
    }
}
