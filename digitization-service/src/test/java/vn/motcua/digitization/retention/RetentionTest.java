package vn.motcua.digitization.retention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.motcua.digitization.testing.Patience.eventually;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import vn.motcua.digitization.LegalDay;
import vn.motcua.digitization.testing.SamplePapers;
import vn.motcua.digitization.testing.TestDossier;
import vn.motcua.digitization.testing.Topics;
import vn.motcua.events.Employer;
import vn.motcua.events.Performer;
import vn.motcua.events.lifecycle.Returned;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class RetentionTest {

    private static final String MANAGER = TestTokens.of("manager", "QL-01", "STATE", "000.00.00.H34");
    private static final Map<String, String> DELETION = Map.of("reason", "Hết thời hạn bảo quản", "legalBasis", "Luật Lưu trữ 2024");
    private static final Map<String, String> HOLD = Map.of("reason", "Khiếu nại đang giải quyết");

    @Inject
    DataSource dataSource;

    @Test
    void a_paper_is_due_when_the_years_after_the_one_in_which_its_dossier_ended_are_over() {
        var dossier = scanned("counted");
        assertThat(due("2900-01-01", dossier)).as("its dossier has not ended").isEmpty();
        returned(dossier, "2001-05-03T08:00:00Z");
        awaitDue(dossier);
        Map<String, Object> paper = due("2022-01-01", dossier).get(0);
        assertThat(paper).containsEntry("dueOn", "2022-01-01").containsEntry("beganOn", "2001-05-03").containsEntry("years", 20)
                .containsEntry("use", "COMPONENT").containsEntry("component", "TP01").containsEntry("countedFrom", "DOSSIER_ENDED")
                .containsEntry("comesAlong", true).containsKeys("paper", "sha256");
        assertThat((String) paper.get("legalBasis")).contains("10/2022/TT-BNV");
        assertThat(due("2021-12-31", dossier)).isEmpty();
        assertThat(due(null, dossier)).as("today").hasSize(1);
    }

    @Test
    void a_day_is_counted_by_the_countrys_own_clock_and_a_paper_that_comes_after_the_end_has_its_time_too() {
        var dossier = TestDossier.received("TP01");
        returned(dossier, "2002-12-31T18:00:00Z");
        eventually().untilAsserted(() -> assertThat(endedOn(dossier)).isEqualTo(LocalDate.of(2003, 1, 1)));
        dossier.scan("TP01", SamplePapers.pdf(1, "late")).then().statusCode(201);
        assertThat(due(null, dossier)).singleElement().satisfies(paper -> assertThat(paper).containsEntry("dueOn", "2024-01-01"));
    }

    @Test
    void what_was_decided_is_kept_for_good() throws SQLException {
        var dossier = scanned("with a result");
        given().auth().oauth2(TestDossier.DIGITIZER).multiPart("file", "scan.pdf", SamplePapers.pdf(1, "decision"), "application/pdf")
                .post("/api/v1/dossiers/{code}/results/KQ.G03.000199/scans", dossier.code).then().statusCode(201);
        returned(dossier, "2001-05-03T08:00:00Z");
        awaitDue(dossier);
        assertThat(due("2900-01-01", dossier)).extracting(paper -> paper.get("use")).containsExactly("COMPONENT");
    }

    @Test
    void a_person_deletes_what_is_due_and_it_is_due_no_more() {
        var dossier = scanned("to be deleted when due");
        dossier.awaitState("DONE");
        returned(dossier, "2001-05-03T08:00:00Z");
        awaitDue(dossier);
        delete(hash(dossier)).then().statusCode(200);
        assertThat(due(null, dossier)).isEmpty();
    }

    @Test
    void a_paper_on_hold_is_not_due_and_cannot_be_deleted_until_the_hold_is_lifted() {
        var dossier = scanned("held");
        dossier.awaitState("DONE");
        returned(dossier, "2001-05-03T08:00:00Z");
        awaitDue(dossier);
        String hash = hash(dossier);
        hold(hash).then().statusCode(200).body("reason", equalTo(HOLD.get("reason"))).body("placedBy", equalTo("QL-01"))
                .body("placedAt", notNullValue());
        String since = hold(hash).path("placedAt");
        assertThat(since).isEqualTo(hold(hash).path("placedAt"));
        assertThat(due(null, dossier)).isEmpty();
        delete(hash).then().statusCode(409).body("type", endsWith("/paper-on-hold"));
        String original = original(dossier);
        assertThat(original).isNotEqualTo(hash);
        delete(original).then().statusCode(409).body("type", endsWith("/paper-on-hold"));
        lift(hash).then().statusCode(204);
        lift(hash).then().statusCode(204);
        assertThat(due(null, dossier)).hasSize(1);
        delete(original).then().statusCode(200);
        hold(hash).then().statusCode(410).body("type", endsWith("/paper-deleted"));
        hold("0".repeat(64)).then().statusCode(404);
        hold("x").then().statusCode(404);
    }

    @Test
    void a_content_that_another_dossier_still_keeps_is_not_due() {
        byte[] content = SamplePapers.pdf(1, "shared");
        var first = TestDossier.received("TP01");
        var second = TestDossier.received("TP01");
        first.scan("TP01", content).then().statusCode(201);
        second.scan("TP01", content).then().statusCode(201);
        returned(first, "2001-05-03T08:00:00Z");
        eventually().untilAsserted(() -> assertThat(endedOn(first)).isNotNull());
        assertThat(due(null, first)).isEmpty();
        returned(second, "2003-05-03T08:00:00Z");
        awaitDue(first);
        assertThat(due("2023-12-31", first)).isEmpty();
        assertThat(due("2024-01-01", first)).hasSize(1);
        assertThat(due("2024-01-01", second)).hasSize(1);
    }

    @Test
    void the_list_is_read_a_page_at_a_time_oldest_first() {
        List<TestDossier> dossiers = new ArrayList<>();
        for (int year : new int[] {1999, 1995, 1997}) {
            var dossier = scanned("of " + year);
            returned(dossier, year + "-05-03T08:00:00Z");
            awaitDue(dossier);
            dossiers.add(dossier);
        }
        hold(hash(dossiers.get(2)));
        List<String> codes = new ArrayList<>();
        String next = null;
        do {
            var page = given().auth().oauth2(MANAGER).queryParam("limit", 1).queryParam("before", "2020-01-01")
                    .queryParam("after", next == null ? "" : next).get("/api/v1/retention/due").then().statusCode(200).extract();
            assertThat(page.<List<?>>path("items")).hasSizeLessThanOrEqualTo(1);
            codes.addAll(page.path("items.dossier"));
            next = page.path("next");
        } while (next != null);
        assertThat(codes).containsExactly(dossiers.get(1).code, dossiers.get(0).code);
    }

    @Test
    void a_rule_is_set_for_days_to_come_and_counts_for_dossiers_that_end_then() {
        LocalDate today = LegalDay.of(Instant.now());
        set(rule("KQ.T01.1", 1, today.plusDays(1), "Lần một")).then().statusCode(200);
        set(rule("KQ.T01.1", 2, today.plusDays(1), "Lần hai")).then().statusCode(200).body("years", equalTo(2)).body("setBy", equalTo("QL-01"))
                .body("comesAlong", equalTo(false)).body("$", not(hasKey("validTo")));
        set(rule("KQ.T01.1", null, today.plusDays(400), "Mãi mãi")).then().statusCode(200).body("$", not(hasKey("years")));
        given().auth().oauth2(TestTokens.of("auditor")).queryParam("limit", 200).get("/api/v1/retention/rules").then().statusCode(200)
                .body("items.findAll { it.paperType == 'KQ.T01.1' }.legalBasis", equalTo(List.of("Lần hai", "Mãi mãi")))
                .body("items.findAll { it.paperType == 'KQ.T01.1' }[0].validTo", equalTo(today.plusDays(399).toString()))
                .body("items.findAll { it.comesAlong }.use", hasItems("COMPONENT", "RESULT"));
        var dossier = TestDossier.received("TP01:KQ.T01.1");
        dossier.scan("TP01", SamplePapers.pdf(1, "by its own rule")).then().statusCode(201);
        Instant end = Instant.now().plus(3, ChronoUnit.DAYS);
        returned(dossier, end.toString());
        String dueOn = LocalDate.of(LegalDay.of(end).getYear() + 3, 1, 1).toString();
        eventually().untilAsserted(() -> assertThat(due(dueOn, dossier)).singleElement()
                .satisfies(paper -> assertThat(paper).containsEntry("dueOn", dueOn).containsEntry("legalBasis", "Lần hai")));
    }

    @Test
    void a_rule_may_count_from_the_day_on_the_paper_but_none_is_due_before_its_dossier_ended() throws SQLException {
        LocalDate today = LegalDay.of(Instant.now());
        Map<String, Object> rule = rule("KQ.T02.1", 5, today.plusDays(1), "Từ ngày cấp");
        rule.put("countedFrom", "PAPER_ISSUED");
        set(rule).then().statusCode(200);
        Instant end = Instant.now().plus(3, ChronoUnit.DAYS);
        LocalDate lastDay = LegalDay.of(end);
        for (int issued : new int[] {1990, lastDay.getYear() - 2}) {
            var dossier = TestDossier.received("TP01:KQ.T02.1");
            String scan = dossier.scan("TP01", SamplePapers.pdf(1, "issued " + issued)).path("scan");
            identified(UUID.fromString(scan), issued);
            returned(dossier, end.toString());
            LocalDate counted = LocalDate.of(issued + 6, 1, 1);
            String dueOn = (counted.isAfter(lastDay) ? counted : lastDay.plusDays(1)).toString();
            eventually().untilAsserted(() -> assertThat(due("2900-01-01", dossier)).singleElement()
                    .satisfies(paper -> assertThat(paper).containsEntry("dueOn", dueOn).containsEntry("beganOn", issued + "-03-01")));
        }
    }

    @Test
    void rules_of_former_days_cannot_be_set_or_changed() throws SQLException {
        LocalDate today = LegalDay.of(Instant.now());
        for (LocalDate day : List.of(today, today.minusDays(1), LocalDate.of(1900, 1, 1))) {
            set(rule(null, 1, day, "Quá khứ")).then().statusCode(422).body("type", endsWith("/retention-rule-not-in-future"));
        }
        for (Map<String, Object> wrong : List.of(rule("a b", 1, today.plusDays(1), "x"), rule("T", 0, today.plusDays(1), "x"),
                rule("T", 101, today.plusDays(1), "x"), rule("T", 1, today.plusDays(1), " "), rule("T", 1, null, "x"))) {
            set(wrong).then().statusCode(422);
        }
        for (String change : List.of("delete from retention_rule", "update retention_rule set years = 1", "delete from paper_hold",
                "update paper_hold set reason = 'another'")) {
            try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.executeUpdate(change)).isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void days_and_cursors_that_are_none_are_wrong_fields_and_only_managers_ask() {
        for (String day : List.of("yesterday", "2026-02-30", "0001-01-01", "+10000-01-01")) {
            given().auth().oauth2(MANAGER).queryParam("before", day).get("/api/v1/retention/due").then().statusCode(422)
                    .body("fields[0].field", equalTo("before"));
        }
        for (String after : List.of("%%%", "MjAyNi0wMS0wMQ", "eCB5")) {
            given().auth().oauth2(MANAGER).queryParam("after", after).get("/api/v1/retention/due").then().statusCode(422)
                    .body("fields[0].field", equalTo("after"));
        }
        for (String role : List.of("portal", "receiver", "digitizer", "officer", "cashier", "auditor", "operator", "migrator")) {
            given().auth().oauth2(TestTokens.of(role)).get("/api/v1/retention/due").then().statusCode(403);
            given().auth().oauth2(TestTokens.of(role)).contentType(ContentType.JSON).body(HOLD)
                    .post("/api/v1/papers/{hash}/hold", "0".repeat(64)).then().statusCode(403);
        }
    }

    @Test
    void among_many_papers_only_those_of_a_page_are_looked_at() throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class), config.getValue("quarkus.flyway.password", String.class))) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("""
                        set search_path to digitization;
                        insert into dossier (id, code, unit, procedure, received_at) values ('00000000-0000-0000-0000-00000000ffff', 'many', 'u', 'p', now());
                        insert into paper (id, dossier_id, use, component, state, source, sign_as, upload, sha256, media_type, pages, bytes, scanned_at,
                            employer, superseded_at)
                        select ('00000000-0000-0000-0001-' || lpad(n::text, 12, '0'))::uuid, '00000000-0000-0000-0000-00000000ffff', 'COMPONENT', 'TP', 'KEPT',
                            'SCAN', 'ORGANISATION', n, md5(n::text) || md5(n::text), 'application/pdf', 1, 1, now(), 'STATE', now()
                        from generate_series(1, 20000) n;
                        insert into paper_retention (paper_id, rule_id, begins_on, due_on)
                        select id, (select min(id) from retention_rule), date '1900-01-01', date '1950-01-01' + (row_number() over ())::integer
                        from paper where dossier_id = '00000000-0000-0000-0000-00000000ffff';
                        insert into paper_file (paper_id, role, position, sha256, media_type, pages, bytes)
                        select id, 'ORIGINAL', 0, sha256, media_type, pages, bytes from paper where dossier_id = '00000000-0000-0000-0000-00000000ffff';
                        analyze paper, paper_file, paper_retention, paper_hold
                        """);
                try (var explain = connection.prepareStatement("explain (analyze, buffers, timing off) " + DuePapers.DUE)) {
                    explain.setObject(1, LocalDate.of(1990, 1, 1));
                    explain.setObject(2, LocalDate.of(1970, 1, 1));
                    explain.setObject(3, new UUID(0, 0));
                    explain.setInt(4, 51);
                    explain.setObject(5, LocalDate.of(1990, 1, 1));
                    var plan = new StringBuilder();
                    try (var row = explain.executeQuery()) {
                        while (row.next()) {
                            plan.append(row.getString(1)).append('\n');
                        }
                    }
                    assertThat(plan.toString()).contains("Index Scan using paper_retention_due")
                            .doesNotContainPattern("Seq Scan on paper(_retention|_file)? ");
                }
            } finally {
                connection.rollback();
            }
        }
    }

    private static TestDossier scanned(String content) {
        var dossier = TestDossier.received("TP01");
        dossier.scan("TP01", SamplePapers.pdf(1, content)).then().statusCode(201);
        return dossier;
    }

    private static void returned(TestDossier dossier, String at) {
        Instant when = Instant.parse(at).truncatedTo(ChronoUnit.MILLIS);
        Topics.send(List.of(Topics.event(dossier.id, 2, when, new Returned(dossier.code, ReturnedBy.COUNTER, when,
                new Performer("BD-04", Employer.POST, "000.00.00.H34"), null, null, null))));
    }

    private LocalDate endedOn(TestDossier dossier) throws SQLException {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement("select ended_on from dossier where id = ?")) {
            select.setObject(1, dossier.id);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getObject(1, LocalDate.class);
            }
        }
    }

    private void identified(UUID paper, int year) throws SQLException {
        try (var connection = dataSource.getConnection(); var insert = connection.prepareStatement(
                "insert into paper_identity (paper_id, owner_hash, paper_type, identity, issued_on) values (?, ?, 'KQ.T02.1', ?, ?)")) {
            insert.setObject(1, paper);
            insert.setString(2, "a".repeat(64));
            insert.setString(3, "b".repeat(64));
            insert.setObject(4, LocalDate.of(year, 3, 1));
            insert.executeUpdate();
        }
    }

    private static void awaitDue(TestDossier dossier) {
        eventually().untilAsserted(() -> assertThat(due("2900-01-01", dossier)).isNotEmpty());
    }

    private static List<Map<String, Object>> due(String before, TestDossier dossier) {
        var request = given().auth().oauth2(MANAGER).queryParam("limit", 200);
        if (before != null) {
            request.queryParam("before", before);
        }
        var page = request.get("/api/v1/retention/due").then().statusCode(200).extract();
        assertThat(page.<String>path("next")).isNull();
        return page.path("items.findAll { it.dossier == '" + dossier.code + "' }");
    }

    private static String hash(TestDossier dossier) {
        return (String) due("2900-01-01", dossier).get(0).get("sha256");
    }

    private String original(TestDossier dossier) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(
                "select f.sha256 from paper_file f join paper p on p.id = f.paper_id where p.dossier_id = ? and f.role = 'ORIGINAL'")) {
            select.setObject(1, dossier.id);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> rule(String type, Integer years, LocalDate validFrom, String basis) {
        Map<String, Object> rule = new HashMap<>(Map.of("use", "COMPONENT", "countedFrom", "DOSSIER_ENDED", "legalBasis", basis));
        rule.put("paperType", type);
        rule.put("years", years);
        rule.put("validFrom", validFrom == null ? null : validFrom.toString());
        return rule;
    }

    private static Response set(Map<String, Object> rule) {
        return given().auth().oauth2(MANAGER).contentType(ContentType.JSON).body(rule).put("/api/v1/retention/rules");
    }

    private static Response delete(String hash) {
        return given().auth().oauth2(MANAGER).contentType(ContentType.JSON).body(DELETION).post("/api/v1/papers/{hash}/deletion", hash);
    }

    private static Response hold(String hash) {
        return given().auth().oauth2(MANAGER).contentType(ContentType.JSON).body(HOLD).post("/api/v1/papers/{hash}/hold", hash);
    }

    private static Response lift(String hash) {
        return given().auth().oauth2(MANAGER).delete("/api/v1/papers/{hash}/hold", hash);
    }
}
