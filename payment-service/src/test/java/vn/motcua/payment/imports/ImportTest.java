package vn.motcua.payment.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static vn.motcua.payment.testing.Calls.PATIENCE;
import static vn.motcua.payment.testing.Calls.as;
import static vn.motcua.payment.testing.Calls.charges;
import static vn.motcua.payment.testing.Calls.chargesOnceOwed;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import vn.motcua.eventlog.EventLog;
import vn.motcua.eventlog.LoggedEvent;
import vn.motcua.events.EventJson;
import vn.motcua.events.EventType;
import vn.motcua.events.payment.Paid;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.payment.database.SqlArray;
import vn.motcua.payment.testing.Dossier;
import vn.motcua.payment.testing.PaymentDatabase;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class ImportTest {

    private static final RestAssuredConfig NDJSON = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs("application/x-ndjson", ContentType.TEXT));

    @Inject
    EventLog eventLog;
    @Inject
    PaymentDatabase database;

    @Test
    void an_imported_payment_settles_at_the_time_it_really_happened() throws IOException {
        Dossier dossier = received();
        take(online(dossier, "r1", 950_000, "2022-05-17T08:12:00+07:00", "")).body("done", equalTo(1)).body("lines", hasSize(0));

        assertThat(charges(dossier).getList("charges.state")).containsExactly("SETTLED", "SETTLED");
        LoggedEvent told = eventLog.history(dossier.id).get(1);
        Paid paid = (Paid) EventJson.read(told.type(), dossier.code, told.body().getBytes(StandardCharsets.UTF_8));
        assertThat(told.occurredAt()).hasToString("2022-05-17T01:12:00Z");
        assertThat(paid.paidAt()).hasToString("2022-05-17T01:12:00Z");
        assertThat(paid.gateway()).isEqualTo("VNPAY");
        assertThat(paid.outstandingAtIntake()).isZero();
        assertThat(database.texts("select transaction_no from payment where dossier_id = ?", dossier.id)).containsExactly("T-r1");
    }

    @Test
    void cash_keeps_the_name_of_nobody_but_the_code_of_who_took_it() throws IOException {
        Dossier dossier = received();
        take("""
                {"ref":"c-%s","step":"pay","at":"2022-05-17T08:12:00+07:00","by":{"staff":"BD-04","employer":"POST","unit":"000.00.00.H34"},\
                "code":"%s","method":"CASH","amount":950000}""".formatted(dossier.code, dossier.code)).body("done", equalTo(1));
        LoggedEvent told = eventLog.history(dossier.id).get(1);
        Paid paid = (Paid) EventJson.read(told.type(), dossier.code, told.body().getBytes(StandardCharsets.UTF_8));
        assertThat(paid.collectedBy().staff()).isEqualTo("BD-04");
    }

    @Test
    void the_same_reference_again_is_done_already_and_pays_nothing_twice() {
        Dossier dossier = received();
        String line = online(dossier, "r1", 950_000, "2022-05-17T08:12:00+07:00", "");
        take(line);
        take(line).body("already", equalTo(1)).body("lines[0].outcome", equalTo("ALREADY")).body("lines[0].dossier", equalTo(dossier.code));
        assertThat(eventLog.history(dossier.id)).hasSize(2);
    }

    @Test
    void a_dossier_whose_charges_have_not_come_is_to_be_sent_again() {
        Dossier filed = new Dossier().tell(EventType.SUBMITTED);
        chargesOnceOwed(filed, 0);
        Dossier nobody = new Dossier();
        take(online(filed, "r1", 5, "2022-05-17T08:12:00+07:00", ""), online(nobody, "r1", 5, "2022-05-17T08:12:00+07:00", ""))
                .body("notYet", equalTo(2)).body("lines.outcome", contains("NOT_YET", "NOT_YET"))
                .body("lines[0].problem.type", equalTo("https://motcua.vn/problems/charges-not-here"));
    }

    @Test
    void an_obligation_that_has_not_come_is_awaited_but_a_fee_that_was_paid_is_not() {
        Dossier dossier = received();
        take(online(dossier, "o", 2_280_000, "2022-05-30T08:00:00+07:00", "OBLIGATION")).body("notYet", equalTo(1));
        take(online(dossier, "i", 950_000, "2022-05-17T08:12:00+07:00", "INTAKE")).body("done", equalTo(1));
        take(online(dossier, "i2", 950_000, "2022-05-17T08:12:00+07:00", "INTAKE")).body("refused", equalTo(1))
                .body("lines[0].problem.type", equalTo("https://motcua.vn/problems/nothing-owed"));

        dossier.obligation(2_280_000);
        chargesOnceOwed(dossier, 2_280_000);
        take(online(dossier, "o", 2_280_000, "2022-05-30T08:00:00+07:00", "OBLIGATION")).body("done", equalTo(1));
    }

    @Test
    void the_amount_must_be_exactly_what_is_owed() {
        Dossier dossier = received();
        take(online(dossier, "r1", 950_001, "2022-05-17T08:12:00+07:00", "")).body("refused", equalTo(1))
                .body("lines[0].problem.type", equalTo("https://motcua.vn/problems/amount-differs"))
                .body("lines[0].problem.owed", equalTo(950_000));
        assertThat(charges(dossier).getLong("owed")).isEqualTo(950_000);
    }

    @Test
    void a_payment_before_its_charges_is_refused() {
        take(online(received(), "r1", 950_000, "2022-05-16T09:14:59+07:00", "")).body("refused", equalTo(1))
                .body("lines[0].problem.type", equalTo("https://motcua.vn/problems/before-charge"));
    }

    @Test
    void a_payment_for_a_withdrawn_dossier_is_refused() {
        Dossier dossier = received().tell(EventType.WITHDRAWN);
        chargesOnceOwed(dossier, 0);
        take(online(dossier, "r1", 950_000, "2022-05-17T08:12:00+07:00", "")).body("refused", equalTo(1));
    }

    @Test
    void a_bad_line_holds_up_no_other_and_names_all_its_wrong_fields() {
        Dossier dossier = received();
        take("not json", "{\"ref\":\"x-1\",\"step\":\"fly\",\"at\":\"2022-05-17T08:12:00+07:00\",\"by\":{\"employer\":\"NONE\"},\"code\":5,"
                        + "\"method\":\"GOLD\",\"amount\":1.5,\"when\":\"NEVER\"}",
                online(dossier, "r1", 950_000, "2022-05-17T08:12:00+07:00", ""))
                .body("done", equalTo(1)).body("refused", equalTo(2)).body("lines.line", contains(1, 2))
                .body("lines[1].problem.fields.field", hasItems("step", "code", "method", "amount", "when"));
    }

    @Test
    void several_payments_of_one_dossier_in_one_request_are_settled_in_their_order() throws IOException {
        Dossier dossier = received().obligation(2_280_000);
        chargesOnceOwed(dossier, 3_230_000);
        take(online(dossier, "1", 950_000, "2022-05-17T08:12:00+07:00", ""), online(dossier, "2", 2_280_000, "2022-05-30T08:12:00+07:00", ""),
                online(dossier, "3", 2_280_000, "2022-05-30T08:12:00+07:00", "INTAKE"))
                .body("done", equalTo(2)).body("refused", equalTo(1));
        List<LoggedEvent> told = eventLog.history(dossier.id);
        Paid first = (Paid) EventJson.read(told.get(2).type(), dossier.code, told.get(2).body().getBytes(StandardCharsets.UTF_8));
        Paid second = (Paid) EventJson.read(told.get(3).type(), dossier.code, told.get(3).body().getBytes(StandardCharsets.UTF_8));
        assertThat(first.outstandingObligation()).isEqualTo(2_280_000);
        assertThat(second.outstandingObligation()).isZero();
    }

    @Test
    void a_full_request_is_written_in_one_go() {
        List<Dossier> many = IntStream.range(0, 1_000).mapToObj(i -> Dossier.receivedOwing(50_000, "INTAKE")).toList();
        await().atMost(PATIENCE).until(() -> database.count(
                "charge where dossier_id = any(?)", SqlArray.uuids(many, d -> d.id)) == 1_000);
        take(many.stream().map(d -> online(d, "m", 50_000, "2022-05-17T08:12:00+07:00", "")).toArray(String[]::new)).body("done", equalTo(1_000));
        assertThat(database.count("payment_charge where settled_at is not null and charge_id in (select id from charge where dossier_id = any(?))",
                SqlArray.uuids(many, d -> d.id))).isEqualTo(1_000);
    }

    @Test
    void a_line_whose_performer_could_not_stand_in_an_event_is_refused_by_itself() {
        Dossier dossier = received();
        take(by(dossier, "1", "\"staff\":\"BD\\u0000-01\","), by(dossier, "2", "\"staff\":\"Nguyễn Văn A\","),
                by(dossier, "3", "\"unit\":\"đâu đó\","), by(dossier, "4", "\"unit\":\"000.00.30.H34\","))
                .body("done", equalTo(1), "refused", equalTo(3), "lines.line", contains(1, 2, 3))
                .body("lines[0].problem.fields.field", contains("by.staff"), "lines[2].problem.fields.field", contains("by.unit"));
    }

    private static String by(Dossier dossier, String ref, String who) {
        return online(dossier, ref, 950_000, "2022-05-17T08:00:00Z", "").replace("\"by\":{", "\"by\":{" + who);
    }

    @Test
    void more_lines_than_a_request_may_have_are_too_large() {
        as("migrator").config(NDJSON).contentType("application/x-ndjson").body("{}\n".repeat(1_001)).post("/api/v1/imports").then().statusCode(413);
    }

    @Test
    void another_content_type_is_refused() {
        as("migrator").contentType(ContentType.JSON).body("{}").post("/api/v1/imports").then().statusCode(415)
                .body("type", containsString("unsupported-type"));
    }

    private static ValidatableResponse take(String... lines) {
        return as("migrator").config(NDJSON).contentType("application/x-ndjson")
                .body(Stream.of(lines).collect(Collectors.joining("\n"))).post("/api/v1/imports").then().statusCode(200);
    }

    private static String online(Dossier dossier, String ref, long amount, String at, String when) {
        return """
                {"ref":"%s/%s","step":"pay","at":"%s","by":{"employer":"NONE"},"code":"%s","method":"ONLINE","gateway":"VNPAY",\
                "transactionNo":"T-%s","amount":%d%s}""".formatted(dossier.code, ref, at, dossier.code, ref, amount,
                when.isEmpty() ? "" : ",\"when\":\"" + when + "\"");
    }

    private static Dossier received() {
        Dossier dossier = Dossier.received();
        chargesOnceOwed(dossier, 950_000);
        return dossier;
    }
}
