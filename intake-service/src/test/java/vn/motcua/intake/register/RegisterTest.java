package vn.motcua.intake.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.intake.testing.Api.JUSTICE;
import static vn.motcua.intake.testing.Api.act;
import static vn.motcua.intake.testing.Api.as;
import static vn.motcua.intake.testing.Api.manager;
import static vn.motcua.intake.testing.Api.officer;
import static vn.motcua.intake.testing.Api.portal;
import static vn.motcua.intake.testing.Api.post;
import static vn.motcua.intake.testing.Api.receiver;
import static vn.motcua.intake.testing.Api.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import vn.motcua.intake.printing.PdfFacts;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

/** The register of a unit and year: continuous, closed for good, on paper and as a table. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class RegisterTest {

    private static final int THREADS = 6;
    private static final int RECEPTIONS = 30;

    @Inject
    RegisterEntries entries;
    @Inject
    DataSource dataSource;

    @BeforeEach
    void wednesdayMorning() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    /** A receiver of a department, so that a test has a register of its own. */
    private static String receiverOf(String department) {
        return TestTokens.of("receiver", department + "-TT-01", "STATE", unit(department));
    }

    private static String unit(String department) {
        return "000.00." + department + ".H34";
    }

    private static String receive(String token) {
        return post(token, paperless()).then().statusCode(201).extract().path("code");
    }

    private static Map<String, Object> paperless() {
        Map<String, Object> request = request(Api.JUSTICE_RECORD, JUSTICE, "COUNTER");
        request.put("components", List.of(Map.of("code", "TP01", "copies", 2, "form", "ELECTRONIC")));
        return request;
    }

    private static ValidatableResponse register(String department, int year) {
        return as(manager()).get("/api/v1/registers/{unit}/{year}", unit(department), year).then();
    }

    private int number(String code) {
        return entries.placeOf(Api.id(code)).orElseThrow().number();
    }

    @Test
    void parallel_receptions_stand_one_after_the_other_without_gaps() throws Exception {
        String token = receiverOf("10");
        var pool = Executors.newFixedThreadPool(THREADS);
        List<String> codes = new ArrayList<>();
        try {
            List<Callable<String>> calls = IntStream.range(0, RECEPTIONS).<Callable<String>>mapToObj(i -> () -> receive(token)).toList();
            for (var call : pool.invokeAll(calls)) {
                codes.add(call.get());
            }
        } finally {
            pool.shutdown();
        }
        assertThat(codes.stream().map(this::number).sorted().toList()).isEqualTo(IntStream.rangeClosed(1, RECEPTIONS).boxed().toList());
        register("10", 2022).statusCode(200).body("entries", equalTo(RECEPTIONS)).body("volumes", equalTo(1))
                .body("openedAt", equalTo("2022-06-08T02:00:00Z")).body("closedAt", nullValue());
    }

    @Test
    void two_first_receptions_of_a_year_share_the_register_that_one_of_them_opens() throws Exception {
        CompletableFuture<String> second;
        try (var first = dataSource.getConnection(); var opening = first.createStatement()) {
            first.setAutoCommit(false);
            opening.execute("insert into register (unit, year, last, entries_per_volume, opened_at) values ('" + unit("09") + "', 2022, 0, 500, now())");
            second = CompletableFuture.supplyAsync(() -> receive(receiverOf("09")));
            await().until(() -> waitsForAnother("register_waiting"));
            first.commit();
            first.setAutoCommit(true);
        }
        assertThat(number(second.get())).isEqualTo(1);
    }

    private boolean waitsForAnother(String part) throws SQLException {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%' || ? || '%'")) {
            select.setString(1, part);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1) > 0;
            }
        }
    }

    @Test
    void an_online_filing_is_entered_when_it_is_accepted_and_a_refused_one_never() {
        Map<String, Object> online = request(Api.JUSTICE_RECORD, JUSTICE, "ONLINE");
        String refused = post(portal(), online).then().statusCode(201).extract().path("code");
        String accepted = post(portal(), online).then().statusCode(201).extract().path("code");
        act(receiverOf("11"), refused, "refusal", Map.of("reason", "Sai thẩm quyền")).then().statusCode(200);
        assertThat(entries.placeOf(Api.id(accepted))).isEmpty();
        act(receiverOf("11"), accepted, "acceptance", null).then().statusCode(200);
        assertThat(number(accepted)).isEqualTo(1);
        assertThat(entries.placeOf(Api.id(refused))).isEmpty();
    }

    @Test
    void the_receipt_names_volume_and_number() throws Exception {
        String code = receive(receiverOf("12"));
        byte[] pdf = as(receiver()).get("/api/v1/dossiers/{code}/forms/receipt", code).then().statusCode(200).extract().asByteArray();
        assertThat(PdfFacts.text(pdf)).contains("Quyển số: 01/2022 Số thứ tự: 1 ");
    }

    @Test
    void an_import_is_entered_in_its_order_and_its_year() {
        List<String> codes = send(line("13", "2021-12-31T09:00", null), line("13", "2022-01-04T09:00", null), line("13", "2022-01-04T10:00", null))
                .statusCode(200).extract().path("lines.dossier");
        assertThat(codes.stream().map(code -> entries.placeOf(Api.id(code)).orElseThrow().printed() + "-" + number(code)).toList())
                .containsExactly("01/2021-1", "01/2022-1", "01/2022-2");
    }

    @Test
    void a_register_is_closed_only_when_the_year_and_the_way_of_the_post_are_over() {
        receive(receiverOf("14"));
        close("14", 2022).statusCode(409).body("type", endsWith("/register-year-not-over")).body("detail", containsString("08/01/2023"));
        close("14", 2021).statusCode(404);
        TestClock.at("2023-01-08T00:00");
        close("14", 2022).statusCode(200).body("closedAt", equalTo("2023-01-07T17:00:00Z")).body("closedBy", equalTo("QL-01"));
        TestClock.at("2023-02-01T09:00");
        close("14", 2022).statusCode(200).body("closedAt", equalTo("2023-01-07T17:00:00Z"));
    }

    @Test
    void a_closed_register_cannot_grow_and_what_would_have_made_it_grow_leaves_nothing() {
        String code = receive(receiverOf("15"));
        TestClock.at("2023-01-09T09:00");
        close("15", 2022).statusCode(200);
        TestClock.at("2022-12-30T09:00");
        post(receiverOf("15"), paperless()).then().statusCode(409).body("type", endsWith("/register-closed")).body("detail", containsString("2022"));
        TestClock.at("2023-01-10T09:00");
        send(line("15", "2022-12-30T09:00", "000.00.01.H34-221230-0777"), line("15", "2023-01-09T09:00", null)).statusCode(200)
                .body("lines.outcome", contains("REFUSED", "DONE"));
        as(receiver()).get("/api/v1/dossiers/000.00.01.H34-221230-0777").then().statusCode(404);
        register("15", 2022).body("entries", equalTo(1));
        register("15", 2023).body("entries", equalTo(1));
        assertThat(number(code)).isEqualTo(1);
    }

    @Test
    void a_volume_is_a_form_with_every_dossier_of_it() throws Exception {
        String code = receive(receiverOf("16"));
        act(receiver(), code, "forwarding", null).then().statusCode(200);
        act(officer(JUSTICE), code, "decision", Map.of("outcome", "REJECTED", "reason", "Không đủ điều kiện")).then().statusCode(200);
        act(receiver(), code, "return", Map.of("by", "COUNTER")).then().statusCode(200);
        String withdrawn = receive(receiverOf("16"));
        act(receiver(), withdrawn, "withdrawal", null).then().statusCode(200);
        byte[] pdf = as(manager()).get("/api/v1/registers/{unit}/2022/volumes/1", unit("16")).then().statusCode(200).contentType("application/pdf")
                .header("Cache-Control", "no-store").extract().asByteArray();
        assertThat(PdfFacts.brokenRules(pdf)).isEmpty();
        assertThat(PdfFacts.text(pdf)).contains("SỔ THEO DÕI HỒ SƠ", "Mẫu số 06", "Năm 2022 Quyển số: 1 Từ số 1 đến số 2", "Sở Tư pháp", "Không được giải quyết",
                "Rút hồ sơ 09:00 ", "0905 123 456").doesNotContain("Sổ được khóa");
        as(manager()).get("/api/v1/registers/{unit}/2022/volumes/2", unit("16")).then().statusCode(404);
    }

    @Test
    void the_table_has_a_line_for_every_dossier_and_no_formulas() throws Exception {
        Map<String, Object> tricky = paperless();
        tricky.put("applicant", new HashMap<>(Map.of("kind", "CITIZEN", "name", "=1+1 Nguyễn <An>", "identityNumber", Api.IDENTITY)));
        post(receiverOf("17"), tricky).then().statusCode(201);
        String code = receive(receiverOf("17"));
        byte[] xlsx = as(manager()).get("/api/v1/registers/{unit}/2022/table", unit("17")).then().statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").extract().asByteArray();
        assertThat(cells(xlsx)).contains("Mã hồ sơ", code, "=1+1 Nguyễn <An>", "2").noneMatch(cell -> cell.startsWith("formula"));
        assertThat(cells(as(manager()).get("/api/v1/registers/{unit}/2022/table?from=2", unit("17")).asByteArray())).contains(code)
                .doesNotContain("=1+1 Nguyễn <An>");
        for (String wrong : List.of("from=0", "from=3", "from=2&to=1")) {
            as(manager()).get("/api/v1/registers/{unit}/2022/table?" + wrong, unit("17")).then().statusCode(422).body("fields[0].field", equalTo("from"));
        }
    }

    @Test
    void it_says_how_a_result_was_returned_and_until_then_how_it_is_wanted() throws Exception {
        String unlikeTheWish = receiveWishing("COUNTER");
        String collected = receiveWishing("POST");
        String waiting = receiveWishing("POST");
        for (String code : List.of(unlikeTheWish, collected)) {
            act(receiver(), code, "forwarding", null).then().statusCode(200);
            act(officer(JUSTICE), code, "decision", Map.of("outcome", "APPROVED")).then().statusCode(200);
        }
        act(receiver(), unlikeTheWish, "return", Map.of("by", "POST", "consignment", "EE123456789VN")).then().statusCode(200);
        act(receiver(), collected, "return", Map.of("by", "COUNTER")).then().statusCode(200);
        act(receiver(), collected, "rating", Map.of("score", 5)).then().statusCode(200);
        List<String> cells = cells(as(manager()).get("/api/v1/registers/{unit}/2022/table", unit("09")).asByteArray());
        assertThat(List.of(way(cells, unlikeTheWish), way(cells, collected), way(cells, waiting)))
                .containsExactly("Bưu chính", "Trực tiếp", "Bưu chính");
    }

    private static String receiveWishing(String way) {
        Map<String, Object> request = paperless();
        request.put("return", Map.of("by", way));
        return post(receiverOf("09"), request).then().statusCode(201).extract().path("code");
    }

    private static String way(List<String> cells, String code) {
        return cells.subList(cells.indexOf(code), cells.size()).stream().filter(List.of("Bưu chính", "Trực tiếp")::contains).findFirst().orElseThrow();
    }

    @Test
    void the_registers_are_listed() {
        receive(receiverOf("18"));
        as(TestTokens.of("auditor")).get("/api/v1/registers").then().statusCode(200).body("unit", hasItem(unit("18"))).body("[0].entries", notNullValue());
        as(manager()).get("/api/v1/registers/{unit}/2020", unit("18")).then().statusCode(404);
        as(manager()).get("/api/v1/registers/{unit}/2020", unit("18") + "\0").then().statusCode(404);
        as(manager()).get("/api/v1/registers/{unit}/{year}", unit("18"), Integer.MAX_VALUE).then().statusCode(404);
    }

    private static ValidatableResponse close(String department, int year) {
        return as(manager()).post("/api/v1/registers/{unit}/{year}/closing", unit(department), year).then();
    }

    private static String line(String department, String at, String code) {
        return """
                {"ref": "%s", "step": "receive", "at": "%s:00+07:00", "by": {"staff": "%s-TT-01", "employer": "STATE", "unit": "%s"}, "dossier": {%s
                "procedure": "2.001417", "unit": "000.00.01.H34", "channel": "COUNTER", "applicant": {"kind": "CITIZEN", "name": "A", "identityNumber":
                "062099001234"}, "components": [{"code": "TP01", "form": "ELECTRONIC"}]}}""".replace('\n', ' ')
                .formatted(UUID.randomUUID(), at, department, unit(department), code == null ? "" : "\"code\": \"" + code + "\",");
    }

    private static ValidatableResponse send(String... lines) {
        return Api.lines(TestTokens.of("migrator"), String.join("\n", lines)).post("/api/v1/imports").then();
    }

    /** The cells of the sheet, row by row; a formula would begin with {@code formula}. */
    private static List<String> cells(byte[] xlsx) throws Exception {
        Path file = Files.createTempFile("register", ".xlsx");
        Files.write(file, xlsx);
        try (var zip = new ZipFile(file.toFile())) {
            var cells = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")))
                    .getElementsByTagName("c");
            return IntStream.range(0, cells.getLength()).mapToObj(i -> (Element) cells.item(i))
                    .map(cell -> (cell.getElementsByTagName("f").getLength() > 0 ? "formula " : "") + cell.getTextContent()).toList();
        } finally {
            Files.delete(file);
        }
    }
}
