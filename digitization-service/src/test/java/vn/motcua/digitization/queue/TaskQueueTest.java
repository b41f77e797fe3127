package vn.motcua.digitization.queue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import vn.motcua.digitization.testing.SamplePapers;
import vn.motcua.digitization.testing.TestDossier;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class TaskQueueTest {

    private static final String UNIT = "000.00.17.H34";

    @Test
    void the_queue_is_read_in_pages_oldest_first() {
        var first = TestDossier.receivedFor(UNIT, "TP01");
        var second = TestDossier.receivedFor(UNIT, "TP01", "TP02");
        var third = TestDossier.receivedFor(UNIT, "TP01");
        second.scan("TP02", SamplePapers.pdf(1, "queued")).then().statusCode(201);
        var page = queue().queryParam("unit", UNIT).queryParam("state", "OPEN").queryParam("limit", 2).get("/api/v1/tasks")
                .then().statusCode(200).body("items.dossier", contains(first.code, second.code))
                .body("items[1].missing", contains("TP01"), "items[1].required", contains("TP01", "TP02")).extract();
        queue().queryParam("unit", UNIT).queryParam("limit", 2).queryParam("after", page.<String>path("next")).get("/api/v1/tasks")
                .then().statusCode(200).body("items.dossier", contains(third.code), "next", nullValue());
        first.scan("TP01", SamplePapers.pdf(1, "out of the queue")).then().statusCode(201);
        first.awaitState("DONE");
        queue().queryParam("unit", UNIT).queryParam("state", "DONE").get("/api/v1/tasks")
                .then().statusCode(200).body("items.dossier", contains(first.code));
    }

    @Test
    void the_qr_code_of_the_receipt_finds_the_task() {
        var dossier = TestDossier.received("TP01");
        for (String read : new String[] {dossier.code, "https://dichvucong.example.vn/tra-cuu/" + dossier.code}) {
            queue().queryParam("qr", read).get("/api/v1/tasks").then().statusCode(200).body("items.dossier", contains(dossier.code));
        }
        queue().queryParam("qr", "WIFI:T:WPA;S:x;;").get("/api/v1/tasks").then().statusCode(422).body("fields[0].field", equalTo("qr"));
    }

    @Test
    void the_summary_counts_what_is_to_do() {
        String unit = "000.00.18.H34";
        queue().queryParam("unit", unit).get("/api/v1/tasks/summary").then().statusCode(200).body("open", equalTo(0), "oldest", nullValue());
        var dossier = TestDossier.receivedFor(unit, "TP01", "TP02", "TP03");
        dossier.scan("TP01", SamplePapers.pdf(1, "counted")).then().statusCode(201);
        queue().queryParam("unit", unit).get("/api/v1/tasks/summary").then()
                .body("open", equalTo(1), "missing", equalTo(2), "overADay", equalTo(0), "inTrouble", equalTo(0))
                .body("oldest", equalTo(dossier.receivedAt.toString()));
    }

    @Test
    void wrong_words_to_the_queue_are_named() {
        queue().queryParam("state", "NOT_NEEDED").get("/api/v1/tasks").then().statusCode(422).body("fields[0].field", equalTo("state"));
        queue().queryParam("after", "!!").get("/api/v1/tasks").then().statusCode(422).body("fields[0].field", equalTo("after"));
        queue().queryParam("after", "YWJj").get("/api/v1/tasks").then().statusCode(422).body("fields[0].field", equalTo("after"));
        queue().queryParam("limit", 201).get("/api/v1/tasks").then().statusCode(422).body("fields[0].field", equalTo("limit"));
        given().auth().oauth2(TestTokens.of("officer")).get("/api/v1/tasks").then().statusCode(403);
    }

    private static io.restassured.specification.RequestSpecification queue() {
        return given().auth().oauth2(TestTokens.of("manager"));
    }
}
