package vn.motcua.payment.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.motcua.payment.testing.Calls.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.statements.StatementLayout;
import vn.motcua.payment.testing.PaidDay;
import vn.motcua.payment.testing.PaymentDatabase;

@QuarkusTest
@WithTestResource(LocalServersResource.class)
class TreasuryTest {

    private static final LocalDate DAY = LocalDate.parse("2019-03-04");
    /** A unit and days that no other test has: the tests share a database. */
    private static final String UNIT = "000.00.99.TREASURY";
    private static final String WINDOW = "?from=2019-03-04&to=2019-03-05";
    private static boolean kept;

    @Inject
    PaymentDatabase database;

    @BeforeEach
    void two_days_of_two_gateways() {
        if (!kept) {
            database.keep(new PaidDay(StatementLayout.VNPAY, DAY, 100, UNIT));
            database.keep(new PaidDay(StatementLayout.PLATFORM, DAY.plusDays(1), 50, UNIT));
            kept = true;
        }
    }

    @Test
    void postage_stands_apart_from_the_states_money() {
        as("manager").get("/api/v1/treasury/collected" + WINDOW + "&by=kind").then().statusCode(200)
                .body("state", equalTo((int) (sum(100, false, true) + sum(50, false, true))))
                .body("postage", equalTo((int) (sum(100, true, true) + sum(50, true, true))))
                .body("rows.kind", containsInAnyOrder("PHI", "POSTAGE"))
                .body("rows.find { it.kind == 'PHI' }.postage", equalTo(0)).body("rows.find { it.kind == 'POSTAGE' }.state", equalTo(0));
    }

    @Test
    void what_was_collected_is_added_up_by_anything_that_is_asked_for() {
        JsonPath all = as("auditor").get("/api/v1/treasury/collected" + WINDOW + "&by=kind,agency,channel,gateway,day").then().statusCode(200)
                .body("rows", hasSize(4)).body("rows.agency.unique()", equalTo(java.util.List.of(UNIT)))
                .body("rows.channel.unique()", equalTo(java.util.List.of("ONLINE"))).extract().jsonPath();
        assertThat(all.getLong("rows.find { it.day == '2019-03-04' && it.kind == 'PHI' }.state")).isEqualTo(sum(100, false, true));
        assertThat(all.getString("rows.find { it.day == '2019-03-05' }.gateway")).isEqualTo("PLATFORM");

        as("auditor").get("/api/v1/treasury/collected?from=2019-03-05&to=2019-03-05&by=gateway").then().body("rows", hasSize(1))
                .body("rows[0].gateway", equalTo("PLATFORM")).body("rows[0].kind", nullValue()).body("rows[0].entries", equalTo(45));
        as("auditor").get("/api/v1/treasury/collected?from=2019-03-06&to=2019-03-06").then().body("rows", hasSize(0)).body("state", equalTo(0));
    }

    @Test
    void what_is_owed_now_is_told_by_kind_and_agency() {
        as("manager").get("/api/v1/treasury/outstanding").then().statusCode(200)
                .body("rows.findAll { it.agency == '" + UNIT + "' }.state", containsInAnyOrder((int) (sum(100, false, false) + sum(50, false, false)), 0))
                .body("rows.findAll { it.agency == '" + UNIT + "' }.postage", containsInAnyOrder((int) (sum(100, true, false) + sum(50, true, false)), 0));
    }

    @Test
    void a_spreadsheet_reads_the_same_as_csv() {
        String csv = as("manager").accept("text/csv").get("/api/v1/treasury/collected" + WINDOW + "&by=kind,day").then().statusCode(200)
                .contentType("text/csv").extract().asString();
        assertThat(csv).startsWith("\uFEFFkind,agency,channel,gateway,day,entries,state,postage\r\n")
                .contains("PHI,,,,2019-03-04,60," + sum(100, false, true) + ",0\r\n");
        assertThat(csv.lines()).hasSize(5);
    }

    @Test
    void nothing_was_refunded() {
        as("manager").get("/api/v1/treasury/refunded" + WINDOW).then().statusCode(200).body("rows", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"?from=2022-05-16", "?from=2022-05-16&to=16.05.2022", "?from=2022-05-16&to=2022-05-15", "?from=2020-05-16&to=2022-05-15",
            "?from=2022-05-16&to=2022-05-17&by=payer", "?from=2022-05-16&to=+12022-05-17"})
    void an_unreadable_or_endless_window_is_refused(String query) {
        as("manager").get("/api/v1/treasury/collected" + query).then().statusCode(422);
    }

    /** What those payments come to that are of postage or not, and paid or not. */
    private static long sum(int payments, boolean postage, boolean paid) {
        return IntStream.rangeClosed(1, payments).filter(i -> (i % 3 == 0) == postage && (i % 10 != 0) == paid).mapToLong(PaidDay::amount).sum();
    }
}
