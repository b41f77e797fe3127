package vn.motcua.payment.reconciling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.motcua.payment.testing.Calls.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.kit.Ids;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;
import vn.motcua.local.statements.Discrepancy;
import vn.motcua.local.statements.Seeded;
import vn.motcua.local.statements.StatementLayout;
import vn.motcua.payment.testing.PaidDay;
import vn.motcua.payment.testing.PaymentDatabase;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class ReconciliationTest {

    private static final LocalDate FIRST = LocalDate.parse("2019-06-01");
    /** Days of different tests lie apart, so that no neighbour is another test's. */
    private static int days;

    @Inject
    PaymentDatabase database;

    @ParameterizedTest
    @CsvSource({"VNPAY,1", "VNPAY,2", "VNPAY,3", "VNPAY,4", "PLATFORM,5", "PLATFORM,6", "VIETQR,7", "VIETQR,8"})
    void exactly_the_seeded_discrepancies_are_found(StatementLayout gateway, long seed) {
        PaidDay day = keep(gateway, 400);
        List<Seeded> seeded = new ArrayList<>();
        String statement = day.statement(seed, 8, seeded);
        assertThat(statement).isEqualTo(day.statement(seed, 8, new ArrayList<>()));

        JsonPath run = take(day, statement).statusCode(201).extract().jsonPath();

        assertThat(seeded).hasSizeGreaterThan(10);
        assertThat(differences(day)).containsExactlyInAnyOrderElementsOf(seeded.stream().map(s -> text(gateway, s)).toList());
        assertThat(run.getLong("here") + run.getLong("difference")).isEqualTo(run.getLong("there"));
        assertThat(run.getLong("difference")).isEqualTo(seeded.stream().mapToLong(Seeded::difference).sum());
        assertThat(run.getLong("here")).isEqualTo(run.getLong("ofDay")).isEqualTo(takenOn(day));
        assertThat(run.getLong("carriedIn") + run.getLong("carriedOut")).isZero();
    }

    @Test
    void every_line_and_every_payment_with_money_ends_as_one() {
        PaidDay day = keep(StatementLayout.VNPAY, 20_000);
        List<Seeded> seeded = new ArrayList<>();
        String statement = day.statement(9, 500, seeded);

        JsonPath run = take(day, statement).statusCode(201).extract().jsonPath();

        assertThat(run.getInt("lines")).isEqualTo(statement.lines().count() - 1);
        assertThat(database.count("reconciliation_line where run_id = ?::uuid and line is not null", run.getString("run"))).isEqualTo(run.getLong("lines"));
        // Every tenth failed, and the statement tells it; no payment is there twice.
        assertThat(database.count("reconciliation_line where run_id = ?::uuid and payment_id is not null", run.getString("run"))).isEqualTo(20_000);
        assertThat(database.count("(select distinct payment_id from reconciliation_line where run_id = ?::uuid and payment_id is not null) as p",
                run.getString("run"))).isEqualTo(20_000);
        assertThat(differences(day)).hasSameSizeAs(seeded);
    }

    @Test
    void a_further_statement_replaces_nothing() {
        PaidDay day = keep(StatementLayout.VNPAY, 20);
        take(day, "").statusCode(422);
        String header = day.statement(1, 0, new ArrayList<>()).lines().findFirst().orElseThrow() + "\r\n";
        take(day, header).statusCode(201).body("number", equalTo(1)).body("outcomes.outcome", contains("MISSING_THERE"));
        take(day, day.statement(1, 0, new ArrayList<>())).statusCode(201).body("number", equalTo(2)).body("difference", equalTo(0))
                .body("outcomes.outcome", contains("MATCHED"));

        get(day, "").statusCode(200).body("number", equalTo(2)).body("latest", equalTo(true));
        get(day, "?run=1").statusCode(200).body("number", equalTo(1)).body("latest", equalTo(false)).body("outcomes.lines", contains(18));
        get(day, "?run=3").statusCode(404);
    }

    @Test
    void what_the_neighbour_day_tells_is_looked_for_there() {
        PaidDay day = keep(StatementLayout.VNPAY, 20);
        PaidDay next = new PaidDay(StatementLayout.VNPAY, day.day.plusDays(1), 20);
        database.keep(next);
        List<String> lines = day.statement(1, 0, new ArrayList<>()).lines().toList();
        String late = lines.get(20 - 1);
        String without = String.join("\r\n", lines).replace(late + "\r\n", "") + "\r\n";
        take(day, without).statusCode(201).body("outcomes.find { it.outcome == 'MISSING_THERE' }.lines", equalTo(1));

        take(next, next.statement(1, 0, new ArrayList<>()) + late + "\r\n").statusCode(201).body("difference", equalTo(0))
                .body("carriedIn", equalTo(20_000)).body("outcomes.outcome", contains("MATCHED"));
        take(day, without).statusCode(201).body("difference", equalTo(0)).body("carriedOut", equalTo(20_000))
                .body("outcomes.outcome", contains("MATCHED"));
        // The first day tells it after all: it was told before.
        take(day, String.join("\r\n", lines) + "\r\n").statusCode(201).body("difference", equalTo(20_000))
                .body("outcomes.outcome", contains("DUPLICATE_THERE", "MATCHED"));
    }

    @Test
    void a_resolved_difference_is_an_entry_of_the_ledger_and_the_next_comparison_matches() {
        PaidDay day = keep(StatementLayout.VNPAY, 40);
        List<String> lines = day.statement(1, 0, new ArrayList<>()).lines().toList();
        String statement = (String.join("\r\n", lines) + "\r\n").replace(lines.get(3) + "\r\n", "").replace(",5000,", ",6000,")
                + lines.get(6) + "\r\n" + lines.get(7).replace("X7,", "Y7,").replace("X7,", "Y7,") + "\r\n";
        take(day, statement).statusCode(201);
        Map<String, String> wishes = Map.of("MISSING_THERE", "WRITE_OFF", "DIFFERING_AMOUNT", "HOLD_FOR_PAYER", "DUPLICATE_THERE", "HOLD_FOR_PAYER",
                "MISSING_HERE", "HOLD_FOR_PAYER");

        wishes.forEach((outcome, resolution) -> {
            int number = number(day, outcome);
            propose(day, number, resolution, "manager").statusCode(201).body("resolution.approvedBy", equalTo(null));
            propose(day, number, resolution, "manager").statusCode(409);
            approve(day, number, TestTokens.of("manager")).statusCode(403);
            approve(day, number, second()).statusCode(200).body("resolution.approvedBy", equalTo("TEST-second"));
            approve(day, number, second()).statusCode(409);
        });

        assertThat(database.texts("""
                select string_agg(a.kind || ' ' || p.amount, ', ' order by p.line) from reconciliation_resolution x join reconciliation_run r on r.id = x.run_id
                    join ledger_entry e on e.source = x.id and e.occasion = 'RECONCILED' join ledger_posting p on p.entry_id = e.id
                    join ledger_account a on a.id = p.account_id where r.day = ? group by x.id""", day.day))
                .containsExactlyInAnyOrder("GATEWAY -4000, DIFFERENCES 4000", "GATEWAY 1000, OVERPAYMENTS -1000", "GATEWAY 7000, OVERPAYMENTS -7000",
                        "GATEWAY 8000, OVERPAYMENTS -8000");
        get(day, "").body("outcomes.resolved.sum()", equalTo(4));
        take(day, statement).statusCode(201).body("difference", equalTo(0)).body("outcomes.outcome", contains("MATCHED"));
    }

    @Test
    void what_the_table_does_not_allow_is_refused() {
        PaidDay day = keep(StatementLayout.VNPAY, 20);
        List<String> lines = day.statement(1, 0, new ArrayList<>()).lines().toList();
        take(day, String.join("\r\n", lines.subList(0, 20)) .replace(lines.get(2) + "\r\n", "") + "\r\n").statusCode(201);
        propose(day, number(day, "MISSING_THERE"), "HOLD_FOR_PAYER", "manager").statusCode(422).body("type", equalTo("https://motcua.vn/problems/resolution-does-not-fit"))
                .body("allowed", contains("WRITE_OFF"));
        propose(day, number(day, "MATCHED"), "WRITE_OFF", "manager").statusCode(422);
        propose(day, 999, "WRITE_OFF", "manager").statusCode(404);
    }

    @Test
    void money_of_an_order_that_failed_here_is_taken_as_if_the_gateway_had_called() {
        PaidDay day = keep(StatementLayout.VNPAY, 10);
        String statement = day.statement(1, 0, new ArrayList<>()).replace("Không thành công", "Thành công");
        take(day, statement).statusCode(201).body("outcomes.outcome", contains("DIFFERING_STATE", "MATCHED"));
        int number = number(day, "DIFFERING_STATE");
        propose(day, number, "TAKE_PAYMENT", "manager").statusCode(201);
        approve(day, number, second()).statusCode(200);

        assertThat(database.texts("select state from payment where reference = ?", day.entry(10).reference())).containsExactly("PAID");
        take(day, statement).statusCode(201).body("difference", equalTo(0)).body("outcomes.outcome", contains("MATCHED"));
    }

    @Test
    void a_file_with_one_bad_line_leaves_nothing() {
        PaidDay day = keep(StatementLayout.VNPAY, 20);
        String statement = day.statement(1, 0, new ArrayList<>()).replaceFirst(",3000,", ",-3000,").replaceFirst(",8000,", ",3e3,");
        take(day, statement).statusCode(422).body("type", equalTo("https://motcua.vn/problems/statement-refused")).body("lines.line", contains(3, 8));
        get(day, "").statusCode(404);
        assertThat(database.count("reconciliation_line l where not exists (select from reconciliation_run r where r.id = l.run_id)")).isZero();
    }

    @Test
    void a_statement_may_be_large_and_nothing_else() throws Exception {
        PaidDay day = keep(StatementLayout.VNPAY, 1);
        String pad = "x".repeat(1_000);
        StringBuilder large = new StringBuilder(day.statement(1, 0, new ArrayList<>()).lines().findFirst().orElseThrow() + "\r\n");
        while (large.length() < 5_000_000) {
            large.append(pad).append("\r\n");
        }
        take(day, large.toString()).statusCode(422).body("lines", hasSize(100));
        byte[] body = large.toString().getBytes(StandardCharsets.UTF_8);
        as("migrator").header("Content-Type", "application/x-ndjson").body(body).post("/api/v1/imports").then().statusCode(413);
        assertThat(undeclared(body)).isEqualTo(413);
    }

    /** Sends a body without saying how long it is. */
    private static int undeclared(byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/imports"))
                .header("Content-Type", "application/x-ndjson").header("Authorization", "Bearer " + TestTokens.of("migrator"))
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))).build();
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    @Test
    void the_lines_of_one_outcome_come_in_pages() {
        PaidDay day = keep(StatementLayout.VNPAY, 20);
        take(day, day.statement(1, 0, new ArrayList<>())).statusCode(201);
        JsonPath page = get(day, "/lines?outcome=MATCHED&limit=15").statusCode(200).body("items", hasSize(15)).extract().jsonPath();
        get(day, "/lines?outcome=MATCHED&limit=15&after=" + page.getString("next")).statusCode(200).body("items", hasSize(5)).body("next", equalTo(null));
        get(day, "/lines?outcome=PERHAPS").statusCode(422);
    }

    @Test
    void the_same_upload_with_the_same_key_is_one_comparison() {
        PaidDay day = keep(StatementLayout.VNPAY, 3);
        for (int i = 0; i < 2; i++) {
            as("manager").header("Idempotency-Key", "k" + day.day).header("Content-Type", "text/csv")
                    .body(day.statement(1, 0, new ArrayList<>()).getBytes(StandardCharsets.UTF_8))
                    .post("/api/v1/reconciliations/VNPAY/" + day.day + "/statement").then().statusCode(201).body("number", equalTo(1));
        }
        get(day, "").body("number", equalTo(1));
    }

    @Test
    void a_day_that_is_not_over_or_a_gateway_without_statements_is_refused() {
        as("manager").header("Content-Type", "text/csv").body("x".getBytes()).post("/api/v1/reconciliations/VNPAY/2999-01-01/statement").then().statusCode(409);
        as("manager").header("Content-Type", "text/csv").body("x".getBytes()).post("/api/v1/reconciliations/NOBODY/2022-01-01/statement").then().statusCode(404);
        as("manager").post("/api/v1/reconciliations/VNPAY/2022-01-01").then().statusCode(404);
    }

    @Test
    void cash_is_compared_with_the_drawers() {
        LocalDate day = FIRST.plusDays(10L * days++);
        PaidDay paid = database.keep(new PaidDay(StatementLayout.PLATFORM, day, 9));
        String cashDay = day.toString();
        database.change("insert into ledger_account (kind, money, owner) values ('CASH_DESK', null, 'BD-004') on conflict do nothing");
        cash(paid, 1, 2_000, 2_000);
        cash(paid, 2, 3_000, 2_500);
        cash(paid, 3, 4_000, 0);

        JsonPath run = as("manager").post("/api/v1/reconciliations/CASH/" + cashDay).then().statusCode(201).body("here", equalTo(9_000))
                .body("difference", equalTo(-4_500)).body("there", equalTo(4_500)).extract().jsonPath();

        assertThat(database.texts("select outcome || ' ' || (there - ledger) from reconciliation_line where run_id = ?::uuid", run.getString("run")))
                .containsExactlyInAnyOrder("MATCHED 0", "DIFFERING_AMOUNT -500", "MISSING_THERE -4000");
        propose(new PaidDay(StatementLayout.PLATFORM, day, 0), 1, "WRITE_OFF", "manager").statusCode(404);
    }

    /** A cash payment of the fourth to sixth dossier of the day, with what the ledger says lies in the drawer. */
    private void cash(PaidDay day, int i, long amount, long inTheDrawer) {
        UUID payment = Ids.next();
        UUID charge = Ids.next();
        UUID entry = Ids.next();
        String dossier = "(select id from dossier where code = 'D" + day.entry(i).reference() + "')";
        String at = "timestamptz '" + day.day + " 09:00:00+07'";
        QuarkusTransaction.requiringNew().run(() -> {
            database.change("insert into charge values (?, " + dossier + ", 'F', 'PHI', ?, 'INTAKE', 'SETTLED', " + at + ", ?, 0)", charge, amount, Ids.next());
            database.change("insert into payment (id, dossier_id, method, due_when, amount, created_at, state, paid_at, staff, employer) values (?, " + dossier
                    + ", 'CASH', 'INTAKE', ?, " + at + ", 'PAID', " + at + ", 'BD-004', 'POST')", payment, amount);
            database.change("insert into payment_charge values (?, ?, ?, " + at + ")", payment, charge, amount);
            if (inTheDrawer != 0) {
                database.change("insert into ledger_entry values (?, 'SETTLED', ?, " + dossier + ", " + at + ", now(), 'test')", entry, payment);
                database.change("insert into ledger_posting select ?, row_number() over (order by kind), id, case kind when 'CASH_DESK' then ? else -? end, "
                        + at + " from ledger_account where (kind, owner) in (('CASH_DESK', 'BD-004'), ('AGENCY', '" + day.unit + "'))", entry, inTheDrawer, inTheDrawer);
            }
        });
    }

    private PaidDay keep(StatementLayout gateway, int payments) {
        return database.keep(new PaidDay(gateway, FIRST.plusDays(10L * days++), payments));
    }

    private static ValidatableResponse take(PaidDay day, String statement) {
        return as("manager").header("Content-Type", "text/csv; charset=UTF-8").body(statement.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/reconciliations/" + day.gateway + "/" + day.day + "/statement").then();
    }

    private static ValidatableResponse get(PaidDay day, String rest) {
        return as("auditor").get("/api/v1/reconciliations/" + day.gateway + "/" + day.day + rest).then();
    }

    private static ValidatableResponse propose(PaidDay day, int number, String resolution, String role) {
        return as(role).contentType(ContentType.JSON).body(Map.of("resolution", resolution, "reason", "Đã đối chiếu với cổng"))
                .post("/api/v1/reconciliations/" + day.gateway + "/" + day.day + "/lines/" + number + "/resolution").then();
    }

    private static ValidatableResponse approve(PaidDay day, int number, String token) {
        return RestAssured.given().auth().oauth2(token)
                .post("/api/v1/reconciliations/" + day.gateway + "/" + day.day + "/lines/" + number + "/resolution/approval").then();
    }

    private static String second() {
        return TestTokens.of("manager", "TEST-second", "STATE", null);
    }

    private static int number(PaidDay day, String outcome) {
        return get(day, "/lines?limit=1&outcome=" + outcome).statusCode(200).extract().jsonPath().getInt("items[0].number");
    }

    /** A transfer that names no order is listed without one: none of its words is kept. */
    private static String text(StatementLayout gateway, Seeded seeded) {
        if (gateway == StatementLayout.VIETQR && seeded.discrepancy() == Discrepancy.MISSING_HERE) {
            return seeded.discrepancy() + " " + seeded.difference();
        }
        return seeded.discrepancy() + " " + seeded.reference() + " " + seeded.difference();
    }

    private List<String> differences(PaidDay day) {
        return database.texts("""
                select concat_ws(' ', l.outcome, l.reference, l.there - l.ledger) from reconciliation_line l join reconciliation_run r on r.id = l.run_id
                where r.gateway = ? and r.day = ? and l.outcome <> 'MATCHED'""", day.gateway, day.day);
    }

    private long takenOn(PaidDay day) {
        return day.entries().stream().filter(entry -> entry.taken()).mapToLong(entry -> entry.amount()).sum();
    }
}
