package vn.motcua.intake.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static vn.motcua.intake.edition.Catalogues.EDITIONS;
import static vn.motcua.intake.edition.Catalogues.csv;
import static vn.motcua.intake.edition.Catalogues.edition;
import static vn.motcua.intake.edition.Catalogues.json;
import static vn.motcua.intake.edition.Catalogues.lines;
import static vn.motcua.intake.edition.Catalogues.sending;
import static vn.motcua.intake.edition.Catalogues.zip;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.intake.catalogue.CatalogueKind;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

/** The catalogue changes by imports alone: all of it or nothing, and never what a dossier may hold on to. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class ImportTest {

    /** Begun, with one component and nothing to pay. */
    private static final String BEGUN = "1.009374,1,2021-01-01,,";

    @BeforeEach
    void oneDossierIsThere() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
        Api.received();
    }

    @ParameterizedTest
    @EnumSource(CatalogueKind.class)
    void what_was_exported_changes_nothing_when_it_is_imported(CatalogueKind kind) {
        int before = edition();
        for (String format : List.of("json", "csv")) {
            var export = Api.as(Api.manager()).queryParam("format", format).get("/api/v1/catalogue/kinds/" + kind.slug()).then().statusCode(200).extract();
            sending(export.contentType().split(";")[0], export.asByteArray()).post(EDITIONS).then().statusCode(200)
                    .body("changed", equalTo(false)).body("edition", equalTo(before)).body("tables", hasSize(kind.tables().size()));
        }
        assertThat(edition()).isEqualTo(before);
    }

    @Test
    void the_whole_catalogue_goes_out_and_in_again_without_a_change() {
        var export = Api.as(Api.manager()).get("/api/v1/catalogue/kinds/all").then().statusCode(200).extract();
        sending("application/json", export.asByteArray()).post(EDITIONS).then().statusCode(200).body("changed", equalTo(false));
        csv("units", lines("units")).post(EDITIONS).then().statusCode(200).body("changed", equalTo(false));
    }

    @Test
    void a_version_is_closed_and_the_next_one_opened_while_dossiers_stay_with_theirs() {
        String code = receivedBulletin();
        Map<String, List<String>> files = new LinkedHashMap<>();
        files.put("procedures.csv", replaced("procedures", BEGUN, "1.009374,1,2021-01-01,2022-06-30,"));
        files.get("procedures.csv").add("1.009374,2,2022-07-01,,Cấp giấy phép xuất bản bản tin,BC,000.00.13.H34,12,WORKING_DAYS,,RESTART,FULL,yes,certain,,,,");
        files.put("components.csv", with("components", "1.009374,2,TP01,Văn bản đề nghị cấp giấy phép,yes,no,,,ORIGINAL,1"));
        int before = edition();
        zip(files).post(EDITIONS).then().statusCode(201).body("edition", equalTo(before + 1)).body("changed", equalTo(true))
                .body("tables.find { it.table == 'procedures' }.added", equalTo(2)).body("tables.find { it.table == 'procedures' }.removed", equalTo(1));

        Api.as(Api.manager()).get("/api/v1/procedures/1.009374?on=2022-06-30").then().body("version", equalTo(1));
        Api.as(Api.manager()).get("/api/v1/procedures/1.009374?on=2022-07-01").then().body("version", equalTo(2)).body("term.value", equalTo(12));
        TestClock.at("2022-07-04T09:00");
        Api.get(Api.receiver(), code, "").then().statusCode(200).body("procedureVersion", equalTo(1)).body("term.value", equalTo(20));
        Api.as(Api.manager()).get(EDITIONS).then().statusCode(200).body("items[0].number", equalTo(before + 1))
                .body("items[0].madeBy", equalTo("QL-01")).body("items[0].origin", equalTo("IMPORT"))
                .body("items[0].tables", contains("components", "procedures"));
        // Not begun yet on that day: what nobody can have used may still change.
        TestClock.at(TestClock.WEDNESDAY_MORNING);
        csv("procedures", replaced("procedures", "1.009374,2,2022-07-01,,Cấp giấy phép xuất bản bản tin,BC,000.00.13.H34,12",
                "1.009374,2,2022-07-01,,Cấp giấy phép xuất bản bản tin,BC,000.00.13.H34,20")).post(EDITIONS).then().statusCode(201);
    }

    private static String receivedBulletin() {
        return Api.post(Api.receiver(), Api.request("1.009374", "000.00.13.H34", "COUNTER")).then().statusCode(201).extract().path("code");
    }

    @Test
    void a_version_that_has_begun_is_never_changed_in_its_substance() {
        List<String> components = replaced("components", "2.001481,1,TP02,Dự thảo điều lệ,yes,no", "2.001481,1,TP02,Dự thảo điều lệ,no,no");
        int line = indexOf(components, "2.001481,1,TP01");
        csv("components", components).post(EDITIONS).then().statusCode(422).body("type", endsWith("/catalogue-errors"))
                .body("errors", hasSize(1)).body("errors[0].file", equalTo("components.csv")).body("errors[0].line", equalTo(line))
                .body("errors[0].message", containsString("đóng lại (validTo)"));
        csv("procedures", replaced("procedures", ",NG,000.00.16.H34,10,", ",NG,000.00.16.H34,11,")).post(EDITIONS).then().statusCode(422)
                .body("errors", hasSize(1)).body("errors[0].line", equalTo(indexOf(lines("procedures"), "2.002313,1")));
    }

    @Test
    void a_version_that_has_begun_cannot_be_removed() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        for (String table : List.of("procedures", "components", "fees", "results", "coordinators")) {
            files.put(table + ".csv", new ArrayList<>(lines(table).stream().filter(line -> !line.startsWith("2.002313,")).toList()));
        }
        zip(files).header("Accept-Language", "en").post(EDITIONS).then().statusCode(422).body("errors.message",
                contains("version 1 of 2.002313 has begun and cannot be removed; it can be closed (validTo)"));
    }

    @Test
    void its_guidance_may_be_corrected_at_any_time() {
        List<String> procedures = lines("procedures");
        int at = indexOf(procedures, "1.004616,1,") - 1;
        procedures.set(at, procedures.get(at) + " Mang theo bản chính để đối chiếu.");
        csv("procedures", procedures).post(EDITIONS).then().statusCode(201);
    }

    @Test
    void a_dry_run_lists_every_error_by_file_and_line_and_writes_nothing() {
        int before = edition();
        Map<String, List<String>> files = new LinkedHashMap<>();
        files.put("procedures.csv", with("procedures",
                "9.990001,1,2023-01-01,,Không có cơ quan,HT,,5,WORKING_DAYS,,RESTART,FULL,yes,invented,,,,",
                "9.990002,1,2023-01-01,,Thời hạn bằng không,HT,000.00.01.H34,0,WORKING_DAYS,,RESTART,FULL,yes,invented,,,,",
                "9.990003,1,2023-01-01,,Một,HT,000.00.01.H34,1,WORKING_DAYS,,RESTART,FULL,yes,invented,,,,",
                "9.990003,2,2023-06-01,,Hai,HT,000.00.01.H34,1,WORKING_DAYS,,RESTART,FULL,yes,invented,,,,"));
        files.put("components.csv", with("components", "9.990001,1,TP01,Đơn,yes,no,,,ORIGINAL,1", "9.990002,1,TP01,Đơn,yes,no,,,ORIGINAL,1",
                "9.990003,1,TP01,Đơn,yes,no,,,ORIGINAL,1", "9.990003,2,TP01,Đơn,yes,no,,,ORIGINAL,1", "9.999999,1,TP01,Đơn,yes,no,,,ORIGINAL,1"));
        files.put("units.csv", replaced("units", "H48,Tỉnh Quảng Ngãi,,2019-01-01,,", "H48,Tỉnh Quảng Ngãi,000.01.70.H48,2025-07-01,,"));
        int base = lines("procedures").size();
        zip(files).queryParam("dryRun", true).header("Accept-Language", "en").post(EDITIONS).then().statusCode(200)
                .body("dryRun", equalTo(true)).body("edition", equalTo(before)).body("errorCount", greaterThan(4))
                .body("errors.findAll { it.file == 'procedures.csv' }.line", contains(base + 1, base + 2, base + 4))
                .body("errors.message", hasItem(startsWith("agency is missing")))
                .body("errors.message", hasItem("termValue 0 is not between 1 and 1000"))
                .body("errors.message", hasItem("versions 1 and 2 of 9.990003 overlap"))
                .body("errors.message", hasItem("version 1 of 9.999999 is not in procedures.csv"))
                .body("errors.message", hasItem("the unit H48 is above itself"));
        zip(files).post(EDITIONS).then().statusCode(422).body("type", endsWith("/catalogue-errors"));
        assertThat(edition()).isEqualTo(before);
        Api.as(Api.manager()).get("/api/v1/procedures/9.990003?on=2023-02-01").then().statusCode(404);
    }

    @Test
    void a_dry_run_without_errors_writes_nothing_either() {
        int before = edition();
        csv("staff", with("staff", "ZZ-01,STATE,000.00.30.H34,receiver,1.0,2022-01-01,")).queryParam("dryRun", true).post(EDITIONS)
                .then().statusCode(200).body("errors", empty()).body("changed", equalTo(true)).body("tables[0].added", equalTo(1));
        assertThat(edition()).isEqualTo(before);
    }

    @Test
    void whoever_means_a_dry_run_and_misspells_it_imports_nothing() {
        csv("staff", with("staff", "ZZ-01,STATE,000.00.30.H34,receiver,1.0,2022-01-01,")).queryParam("dryRun", "yes").post(EDITIONS)
                .then().statusCode(422).body("fields.field", contains("dryRun"));
    }

    @Test
    void new_staff_work_from_the_next_moment_on() {
        csv("staff", with("staff", "BD-77,POST,000.00.30.H34,receiver,0.5,2022-01-01,")).post(EDITIONS).then().statusCode(201);
        Api.post(TestTokens.of("receiver", "BD-77", "POST", "000.00.30.H34"), Api.request()).then().statusCode(201);
    }

    @Test
    void a_unit_with_dossiers_is_not_forgotten() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        for (String table : List.of("units", "unit-codes", "staff", "procedures", "components", "fees", "coordinators", "results")) {
            files.put(table + ".csv", new ArrayList<>(lines(table).stream().filter(line -> !line.contains("000.00.08.H34")
                    && !line.startsWith("1.005129,") && !line.startsWith("2.000205,") && !line.startsWith("2.001955,")
                    && !line.startsWith("2.002307,") && !line.startsWith("9.000081,")).toList()));
        }
        zip(files).header("Accept-Language", "en").post(EDITIONS).then().statusCode(422)
                .body("errors.message", hasItem("the unit 000.00.08.H34 has dossiers and cannot be removed; it can be ended (to)"));
    }

    @Test
    void whoever_worked_on_an_older_edition_is_told() {
        int seen = edition();
        csv("fields", with("fields", "ZZ" + seen + ",Lĩnh vực mới,no")).header("If-Match", "\"" + seen + "\"").post(EDITIONS).then().statusCode(201);
        csv("fields", lines("fields")).header("If-Match", "\"" + seen + "\"").post(EDITIONS).then().statusCode(412);
        csv("fields", lines("fields")).header("If-Match", "soon").post(EDITIONS).then().statusCode(422);
    }

    @Test
    void json_errors_name_the_table_and_the_line() {
        json("""
                {"fees": [
                  {"procedure": "1.001193", "version": 1, "code": "PHI01", "kind": "PHI", "amount": -5, "dueWhen": "INTAKE"},
                  {"procedure": "1.001193", "version": 1, "code": "PHI02", "kind": "PHI", "amount": 5, "dueWhen": "INTAKE", "colour": "red"},
                  7
                ], "wishes": []}""").queryParam("dryRun", true).header("Accept-Language", "en").post(EDITIONS).then().statusCode(200)
                .body("errors.findAll { it.file == 'fees' }.line", hasItem(2)).body("errors.message", hasItem("there is no column colour"))
                .body("errors.message", hasItem("a row must be an object")).body("errors.message", hasItem("there is no table wishes"))
                .body("errors.message", hasItem("amount -5 is not between 1 and 1000000000000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"units\":{}}", "{\"units\":[", "nonsense", "{\"units\":[{\"code\":[[[[[[[[[[[]]]]]]]]]]]}]}"})
    void what_is_no_catalogue_is_a_problem_and_no_stack_trace(String body) {
        int status = json(body).post(EDITIONS).then().contentType("application/problem+json").extract().statusCode();
        assertThat(status).isIn(400, 422);
        assertThat(sending("application/zip", body.getBytes(StandardCharsets.UTF_8)).post(EDITIONS).statusCode()).isIn(400, 422);
        assertThat(csv("units", List.of(body)).post(EDITIONS).statusCode()).isIn(400, 422);
    }

    @Test
    void tables_and_files_that_are_not_of_the_catalogue_are_refused() {
        csv("wishes", List.of("code")).post(EDITIONS).then().statusCode(422).body("fields.field", contains("table"));
        zip(Map.of("../units.csv", List.of("code"))).header("Accept-Language", "en").post(EDITIONS).then().statusCode(422)
                .body("errors.message", contains("is no file of the catalogue, or is there twice"));
        byte[] latin = new byte[] {'c', 'o', 'd', 'e', (byte) 0xE9};
        sending("text/csv", latin).queryParam("table", "units").queryParam("dryRun", true).header("Accept-Language", "en").post(EDITIONS).then()
                .statusCode(200).body("errors.message", hasItem("is not text in UTF-8"));
    }

    @Test
    void an_archive_that_unpacks_without_end_is_refused() {
        char[] spaces = new char[ZipTables.MOST_BYTES + 1];
        Arrays.fill(spaces, ' ');
        zip(Map.of("units.csv", List.of(new String(spaces)))).post(EDITIONS).then().statusCode(413);
        sending("text/csv", new byte[5_000_000]).queryParam("table", "units").post(EDITIONS).then().statusCode(413);
    }

    private static List<String> with(String table, String... more) {
        List<String> lines = lines(table);
        lines.addAll(List.of(more));
        return lines;
    }

    private static List<String> replaced(String table, String what, String by) {
        List<String> lines = lines(table);
        assertThat(lines).anyMatch(line -> line.contains(what));
        lines.replaceAll(line -> line.replace(what, by));
        return lines;
    }

    /** The line of a file, from 1, that begins so. */
    private static int indexOf(List<String> lines, String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        throw new AssertionError("no line begins with " + start);
    }
}
