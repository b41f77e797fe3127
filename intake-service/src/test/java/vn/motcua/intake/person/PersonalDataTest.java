package vn.motcua.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.Broker;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

/** Personal data can be read over REST by those with the right to it, and nowhere else. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class PersonalDataTest {

    private static final String NAME = "Trương Mỹ Huyền Zêrô";
    private static final String IDENTITY = "062177665544";
    private static final String PHONE = "0977 665 544";
    private static final String EMAIL = "zero.huyen@example.vn";
    private static final String ADDRESS = "88 Ngõ Vắng Zêrô, Kon Tum";
    private static final String REASON = "Bà Zêrô chưa ký vào tờ khai";
    private static final List<String> SECRETS = List.of(NAME, IDENTITY, PHONE, EMAIL, ADDRESS, REASON);

    @Inject
    DataSource dataSource;

    @BeforeEach
    void wednesdayMorning() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
    }

    private static Map<String, Object> request() {
        Map<String, Object> request = Api.request(Api.JUSTICE_RECORD, Api.JUSTICE, "COUNTER");
        request.put("applicant", Map.of("kind", "CITIZEN", "name", NAME, "identityNumber", IDENTITY, "phone", PHONE, "email", EMAIL,
                "address", ADDRESS));
        request.put("components", List.of(Map.of("code", "TP01", "form", "ELECTRONIC")));
        return request;
    }

    @Test
    void raw_tables_events_and_logs_tell_nothing_about_a_person() throws SQLException {
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        Handler ear = new Ear(log);
        Logger.getLogger("").addHandler(ear);
        String code;
        try {
            code = Api.post(Api.receiver(), request()).then().statusCode(201).extract().path("code");
            Api.act(Api.receiver(), code, "forwarding", null).then().statusCode(200);
            Api.act(Api.officer(Api.JUSTICE), code, "decision", Map.of("outcome", "REJECTED", "reason", REASON)).then().statusCode(200);
            Map<String, Object> wrong = request();
            wrong.put("procedure", "9.999999");
            Api.post(Api.receiver(), wrong).then().statusCode(422);
            Api.as(Api.receiver()).body("{\"applicant\":{\"name\":\"" + NAME + "\",").post("/api/v1/dossiers").then().statusCode(400);
            Api.lines(TestTokens.of("migrator"), "{\"ref\":\"x\",\"step\":\"submit\",\"name\":\"" + NAME + "\"").post("/api/v1/imports").then().statusCode(200);
        } finally {
            Logger.getLogger("").removeHandler(ear);
        }
        assertThat(everythingStored()).isNotEmpty().allSatisfy(PersonalDataTest::tellsNothing);
        assertThat(log).allSatisfy(PersonalDataTest::tellsNothing);
        assertThat(Broker.told(code)).allSatisfy(event -> tellsNothing(event.toString()));
    }

    private static void tellsNothing(String text) {
        for (String secret : SECRETS) {
            assertThat(text).doesNotContain(secret).doesNotContain(HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Every row of every table of the schema as text. */
    private List<String> everythingStored() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (var names = statement.executeQuery("""
                    select relname from pg_class where relnamespace = 'intake'::regnamespace and relkind in ('r', 'p')
                    and has_table_privilege(oid, 'select')""")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            assertThat(tables).contains("dossier", "applicant", "action_note", "event_log", "outbox", "idempotency_key");
            for (String table : tables) {
                try (var content = statement.executeQuery("select t::text from " + table + " t")) {
                    while (content.next()) {
                        rows.add(content.getString(1));
                    }
                }
            }
        }
        return rows;
    }

    @Test
    void whoever_has_the_right_reads_the_applicant_and_leaves_a_trace() throws SQLException {
        String code = Api.post(Api.receiver(), request()).then().statusCode(201).extract().path("code");
        Api.get(Api.officer(Api.JUSTICE), code, "/applicant").then().statusCode(200).body("name", equalTo(NAME)).body("identityNumber", equalTo(IDENTITY))
                .body("phone", equalTo(PHONE)).body("email", equalTo(EMAIL)).body("address", equalTo(ADDRESS)).body("kind", equalTo("CITIZEN"));
        Api.get(Api.officer(Api.LABOUR), code, "/applicant").then().statusCode(404);
        try (var connection = dataSource.getConnection(); var trace = connection.prepareStatement(
                "select count(*) from personal_data_access where dossier_id = ? and actor = '01-CV-01' and what = 'applicant'")) {
            trace.setObject(1, Api.id(code));
            try (var rows = trace.executeQuery()) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(1);
            }
        }
    }

    @Test
    void the_service_cannot_take_a_trace_back() throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("delete from personal_data_access"))
                    .hasMessageContaining("permission denied");
        }
    }

    /** Listens to everything that is logged. */
    private static final class Ear extends Handler {

        private final List<String> heard;

        Ear(List<String> heard) {
            this.heard = heard;
        }

        @Override
        public void publish(LogRecord entry) {
            StringBuilder text = new StringBuilder(String.valueOf(entry.getMessage()));
            if (entry.getParameters() != null) {
                text.append(List.of(entry.getParameters()));
            }
            for (Throwable t = entry.getThrown(); t != null; t = t.getCause()) {
                text.append(t);
            }
            heard.add(text.toString());
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    }
}
