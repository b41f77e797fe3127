package vn.motcua.intake.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.intake.person.BlindIndex;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

/** Finding dossiers again. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class SearchTest {

    private static final String TRADE = "000.00.06.H34";
    private static final String PROMOTION = "2.000033";
    private static final AtomicInteger PERSONS = new AtomicInteger(1000);

    @Inject
    DataSource dataSource;
    @Inject
    SearchBacklog backlog;
    @Inject
    BlindIndex blindIndex;

    /** A day of its own, so that other tests' dossiers are elsewhere. */
    @BeforeEach
    void wednesdayInSeptember() {
        TestClock.at("2022-09-14T09:00");
    }

    private static String identity() {
        return "06219900" + PERSONS.incrementAndGet();
    }

    private static Map<String, Object> request(String name, String phone, String identity, String channel) {
        Map<String, Object> request = Api.request(PROMOTION, TRADE, channel);
        Map<String, Object> applicant = new HashMap<>(Map.of("kind", "CITIZEN", "name", name, "identityNumber", identity));
        if (phone != null) {
            applicant.put("phone", phone);
        }
        request.put("applicant", applicant);
        request.put("components", List.of(Map.of("code", "TP01", "form", "ELECTRONIC")));
        return request;
    }

    private static String filed(String name, String phone, String identity) {
        return Api.post(Api.receiver(), request(name, phone, identity, "COUNTER")).then().statusCode(201).extract().path("code");
    }

    private static ValidatableResponse person(String token, Map<String, Object> search) {
        return Api.as(token).body(search).post("/api/v1/dossier-searches").then();
    }

    private static ValidatableResponse named(String name) {
        return person(Api.receiver(), Map.of("name", name)).statusCode(200);
    }

    private static ValidatableResponse search(String token, String... parameters) {
        Map<String, Object> query = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            query.put(parameters[i], parameters[i + 1]);
        }
        return Api.as(token).queryParams(query).get("/api/v1/dossiers").then();
    }

    private int count(String sql) throws SQLException {
        try (var connection = dataSource.getConnection(); var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private int change(String sql) throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    // ---- persons ------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"quach thi thuy doan", "Quách Thị Thùy Đoan", "ĐOAN quách", "thuỳ", "Quach Đoan"})
    void a_name_is_found_with_or_without_marks_wherever_the_tone_stands(String name) {
        String code = filed("Quách Thị Thuỳ Đoan", null, identity());
        named(name).body("items.code", hasItem(code)).body("items.applicant", hasItem("Quách Thị Thuỳ Đoan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quạch Đoan", "quach doàn", "doan nguyen", "quac"})
    void another_name_is_not_found(String name) {
        String code = filed("Quách Thị Thuỳ Đoan", null, identity());
        named(name).body("items.code", not(hasItem(code)));
    }

    @Test
    void a_name_typed_letter_by_letter_decomposed_is_the_same_name() {
        String code = filed("Trịnh Ngọc Huyễn", null, identity());
        named(Normalizer.normalize("Huyễn", Normalizer.Form.NFD)).body("items.code", contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912 777 001", "+84 912.777.001", "84912777001", "0912-777-001"})
    void a_phone_number_is_found_however_it_is_written(String phone) {
        String code = filed("Đặng Thùy Miên", "+84 912 777 001", identity());
        person(Api.receiver(), Map.of("phone", phone)).statusCode(200).body("items.code", hasItem(code));
    }

    @Test
    void an_identity_number_is_found_and_everything_given_must_hold() {
        String identity = identity();
        String code = filed("Vi Văn Quyết", null, identity);
        person(Api.receiver(), Map.of("identityNumber", identity)).statusCode(200).body("items.code", contains(code)).body("next", nullValue());
        person(Api.receiver(), Map.of("identityNumber", identity, "name", "Quyết")).body("items.code", contains(code));
        person(Api.receiver(), Map.of("identityNumber", identity, "name", "Quyền")).body("items", empty());
        person(Api.receiver(), Map.of("identityNumber", identity, "status", List.of("RETURNED"))).body("items", empty());
        person(Api.receiver(), Map.of("identityNumber", identity, "q", "khuyen mai", "from", "2022-09-14", "to", "2022-09-14"))
                .body("items.code", contains(code));
    }

    @Test
    void every_name_that_is_told_leaves_a_trace() throws SQLException {
        String code = filed("Lò Thị Xoan Nhiên", null, identity());
        String traces = "select count(*) from personal_data_access where what = 'search' and dossier_id = '" + Api.id(code) + "'";
        search(Api.receiver(), "q", code).statusCode(200).body("items.applicant", contains(nullValue()));
        assertThat(count(traces)).isZero();
        person(Api.officer(TRADE), Map.of("name", "xoan nhien")).body("items.code", contains(code));
        assertThat(count(traces + " and actor = '06-CV-01'")).isEqualTo(1);
    }

    @Test
    void a_search_for_a_person_must_name_one() {
        person(Api.receiver(), Map.of()).statusCode(422).body("fields.message", hasItem(containsString("a name, a phone")));
        person(Api.receiver(), Map.of("name", "?!")).statusCode(422);
        person(Api.receiver(), Map.of("name", "Lan", "phone", "x", "agency", "@", "limit", 201, "status", List.of("LOST"), "from", "yesterday", "more", 1))
                .statusCode(422).body("fields.field", hasItems("phone", "agency", "limit", "from", "more"));
        person(Api.receiver(), Map.of("name", "Lan", "after", "?")).statusCode(422).body("fields.field", contains("after"));
        person(Api.receiver(), Map.of("name", "Lan", "from", "2022-02-02", "to", "2022-02-01")).statusCode(422).body("fields.field", contains("to"));
    }

    @Test
    void hashes_of_words_are_no_words() throws SQLException {
        filed("Mạc Hoài Zương", null, identity());
        assertThat(count("select count(*) from dossier_search s where s::text ilike '%zương%' or s::text ilike '%zuong%'")).isZero();
    }

    // ---- codes and words ----------------------------------------------------------------------------------------

    @Test
    void a_code_is_found_by_its_parts() {
        String code = filed("Hà Thị Codes", null, identity());
        String tail = code.substring(code.indexOf('-') + 1);
        for (String q : List.of(code, code.toLowerCase(Locale.ROOT), "H34-" + tail, tail, tail.substring(0, 9), code.substring(code.length() - 4),
                code.substring(0, 22), TRADE + " " + tail)) {
            search(Api.receiver(), "q", q, "from", "2022-09-14", "to", "2022-09-14", "limit", "200").statusCode(200).body("items.code", hasItem(code));
        }
        search(Api.receiver(), "q", tail.replace("220914", "220915")).body("items.code", not(hasItem(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"khuyến mại", "khuyen mai", "KHUYẾN công thương", "2.000033", "thông báo 2.000033"})
    void a_dossier_is_found_by_the_words_of_its_procedure_and_agency(String q) {
        String code = filed("Hà Thị Words", null, identity());
        search(Api.receiver(), "q", q, "agency", TRADE, "limit", "200").statusCode(200).body("items.code", hasItem(code));
    }

    @Test
    void other_marks_are_another_word() {
        String code = filed("Hà Thị Marks", null, identity());
        search(Api.receiver(), "q", "khuyến mãi", "agency", TRADE).body("items.code", not(hasItem(code)));
        search(Api.receiver(), "q", "mai táng", "agency", TRADE).body("items.code", not(hasItem(code)));
    }

    @Test
    void a_hit_tells_what_a_clerk_must_know() {
        String code = filed("Hà Thị Hits", null, identity());
        search(Api.receiver(), "q", code).body("items", hasSize(1)).body("items[0].procedure", equalTo(PROMOTION))
                .body("items[0].procedureName", equalTo("Thông báo hoạt động khuyến mại")).body("items[0].unit", equalTo(TRADE))
                .body("items[0].status", equalTo("RECEIVED")).body("items[0].statusCode", equalTo(2))
                .body("items[0].filedAt", equalTo("2022-09-14T02:00:00Z")).body("items[0].dueAt", equalTo("2022-09-15T02:00:00Z"));
    }

    // ---- filters, pages -----------------------------------------------------------------------------------------

    @Test
    void filters_narrow_together() {
        TestClock.at("2022-09-20T09:00");
        String counter = filed("Hà Thị Filters", null, identity());
        String online = Api.post(Api.portal(), request("Hà Thị Filters", null, identity(), "ONLINE")).then().statusCode(201).extract().path("code");
        String[] day = {"from", "2022-09-20", "to", "2022-09-20"};
        search(Api.manager(), day).body("items.code", containsInAnyOrder(counter, online));
        search(Api.manager(), with(day, "channel", "ONLINE")).body("items.code", contains(online));
        search(Api.manager(), with(day, "status", "RECEIVED")).body("items.code", contains(counter));
        search(Api.manager(), with(day, "status", "RECEIVED,SUBMITTED")).body("items.code", containsInAnyOrder(counter, online));
        search(Api.manager(), with(day, "status", "REFUSED")).body("items", empty());
        search(Api.manager(), with(day, "agency", Api.LABOUR)).body("items", empty());
        search(Api.manager(), with(day, "procedure", PROMOTION, "q", "khuyen")).body("items.code", containsInAnyOrder(counter, online));
        search(Api.manager(), with(day, "procedure", Api.LABOUR_CONTRACT)).body("items", empty());
        Api.act(Api.receiver(), online, "refusal", Map.of("reason", "Không thuộc thẩm quyền")).then().statusCode(200);
        search(Api.manager(), with(day, "status", "REFUSED")).body("items.code", contains(online));
    }

    private static String[] with(String[] some, String... more) {
        List<String> all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void pages_follow_each_other_while_others_file() {
        TestClock.at("2022-09-21T09:00");
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            codes.add(0, filed("Hà Thị Pages", null, identity()));
        }
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            var page = search(Api.receiver(), "from", "2022-09-21", "to", "2022-09-21", "limit", "2", "after", next).statusCode(200).extract();
            seen.addAll(page.path("items.code"));
            next = page.path("next");
            filed("Hà Thị Later", null, identity());
        } while (next != null);
        assertThat(seen).containsExactlyElementsOf(codes);
    }

    @Test
    void a_part_of_a_code_that_thousands_have_is_found_page_by_page_all_the_same() throws SQLException {
        long token = blindIndex.wanted(null, null, null, List.of("7070"))[0];
        int many = SearchSql.MOST_COLLECTED + 100;
        change("""
                insert into dossier (id, code, procedure_code, procedure_version, field, agency, filed_with, channel, applicant_kind, return_by, status,
                  due_at, last_step_at, details, version)
                select gen_random_uuid(), 'M' || lpad(n::text, 6, '0') || '.H34-190101-7070', '2.000033', 1, 'XTTM', '000.00.06.H34', '000.00.06.H34', 'COUNTER', 'CITIZEN',
                  'COUNTER', case when n %% 2 = 0 then 'RETURNED' else 'STOPPED' end, '2019-01-10Z', '2019-01-10Z', '{}', 0
                from generate_series(1, %d) n""".formatted(many));
        try {
            change("""
                    insert into dossier_search (dossier_id, code, filed_at, procedure_code, agency, channel, tokens)
                    select id, code, timestamptz '2019-01-01Z' + substr(code, 2, 6)::int * interval '1 second', procedure_code, agency, channel, '{%d}'
                    from dossier where code like 'M%%-7070'""".formatted(token));
            var first = search(Api.manager(), "q", "7070", "limit", "2").statusCode(200)
                    .body("items.code", contains("M0%d.H34-190101-7070".formatted(many), "M0%d.H34-190101-7070".formatted(many - 1))).extract();
            search(Api.manager(), "q", "7070", "limit", "2", "after", first.path("next"))
                    .body("items.code", contains("M0%d.H34-190101-7070".formatted(many - 2), "M0%d.H34-190101-7070".formatted(many - 3)));
            search(Api.manager(), "q", "7070", "limit", "2", "status", "STOPPED")
                    .body("items.code", contains("M0%d.H34-190101-7070".formatted(many - 1), "M0%d.H34-190101-7070".formatted(many - 3)));
            search(Api.manager(), "q", "M000007.H34-1901").body("items.code", contains("M000007.H34-190101-7070"));
        } finally {
            change("delete from dossier_search where code like 'M%-7070'");
            change("delete from dossier where code like 'M%-7070'");
        }
    }

    @Test
    void every_bad_parameter_is_named_at_once() {
        search(Api.receiver(), "q", "062099001234", "status", "LOST", "agency", "@", "procedure", "a b", "channel", "PIGEON", "from", "yesterday",
                "to", "2022-02-30", "after", "!!", "limit", "201", "surprise", "1").statusCode(422)
                .contentType("application/problem+json")
                .body("fields.field", containsInAnyOrder("q", "status", "agency", "procedure", "channel", "from", "to", "after", "limit", "surprise"));
        search(Api.receiver(), "from", "2022-02-02", "to", "2022-02-01").statusCode(422).body("fields.field", contains("to"));
        search(Api.receiver(), "from", "+999999999-01-01").statusCode(422).body("fields.field", contains("from"));
        Api.as(Api.receiver()).queryParam("agency", TRADE, TRADE).get("/api/v1/dossiers").then().statusCode(422).body("fields.field", contains("agency"));
    }

    // ---- who may find what --------------------------------------------------------------------------------------

    @Test
    void an_officer_finds_his_agencys_dossiers_and_the_portal_what_was_filed_online() {
        TestClock.at("2022-09-22T09:00");
        String counter = filed("Hà Thị Scope", null, identity());
        String online = Api.post(Api.portal(), request("Hà Thị Scope", null, identity(), "ONLINE")).then().statusCode(201).extract().path("code");
        String[] day = {"from", "2022-09-22", "to", "2022-09-22"};
        search(Api.officer(TRADE), day).body("items.code", containsInAnyOrder(counter, online));
        search(Api.officer(Api.LABOUR), day).body("items", empty());
        search(Api.officer(Api.LABOUR), with(day, "agency", TRADE)).body("items", empty());
        search(Api.portal(), day).body("items.code", contains(online));
        search(TestTokens.of("auditor"), day).body("items.code", containsInAnyOrder(counter, online));
        search(TestTokens.of("officer"), day).body("items", empty());
        person(Api.officer(Api.LABOUR), Map.of("name", "Hà Scope")).body("items", empty());
        person(Api.officer(TRADE), Map.of("name", "Hà Scope")).body("items.code", containsInAnyOrder(counter, online));
        person(Api.portal(), Map.of("name", "Hà Scope")).statusCode(403);
    }

    @Test
    void search_follows_a_dossier_to_its_new_agency() throws SQLException {
        String code = filed("Hà Thị Merger", null, identity());
        change("update dossier set agency = '000.00.99.H34' where code = '" + code + "'");
        search(Api.officer("000.00.99.H34"), "q", code).body("items.code", contains(code));
        search(Api.officer(TRADE), "q", code).body("items", empty());
    }

    // ---- what came in another way -------------------------------------------------------------------------------

    @Test
    void imported_history_is_found_by_when_it_was_filed() {
        String line = """
                {"ref":"search-1","step":"receive","at":"2022-01-04T08:12:00+07:00","by":{"staff":"BD-01","employer":"POST","unit":"000.00.30.H34"},\
                "dossier":{"code":"H34.6-20220104-0000123","procedure":"2.000033","unit":"000.00.06.H34","channel":"COUNTER","applicant":{"kind":"CITIZEN",\
                "name":"Giàng Seo Phử","identityNumber":"062099123456"},"components":[{"code":"TP01","form":"ELECTRONIC"}]}}""";
        Api.lines(TestTokens.of("migrator"), line).post("/api/v1/imports").then().statusCode(200).body("done", equalTo(1));
        named("giang seo phu").body("items.code", contains("H34.6-20220104-0000123")).body("items[0].filedAt", equalTo("2022-01-04T01:12:00Z"));
        search(Api.receiver(), "q", "20220104-0000123").body("items.code", contains("H34.6-20220104-0000123"));
    }

    @Test
    void dossiers_older_than_the_search_are_taken_in_by_and_by() throws SQLException {
        String code = filed("Sùng Thị Backlog", "0912 333 444", identity());
        change("delete from dossier_search where code = '" + code + "'");
        change("insert into search_backlog select id from dossier where code = '" + code + "'");
        named("sung backlog").body("items", empty());
        backlog.run();
        named("sung backlog").body("items.code", contains(code));
        search(Api.receiver(), "q", code).body("items.code", contains(code));
        assertThat(count("select count(*) from search_backlog")).isZero();
    }
}
