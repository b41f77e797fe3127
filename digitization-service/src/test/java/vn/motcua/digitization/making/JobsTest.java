package vn.motcua.digitization.making;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.motcua.digitization.register.FileRole;
import vn.motcua.digitization.register.PaperFiles;
import vn.motcua.digitization.register.TaskRegister;
import vn.motcua.digitization.task.PaperState;
import vn.motcua.digitization.task.StoredFile;
import vn.motcua.digitization.task.TextLayer;
import vn.motcua.digitization.testing.Photo;
import vn.motcua.digitization.testing.SamplePapers;
import vn.motcua.digitization.testing.TestDossier;
import vn.motcua.digitization.testing.Topics;
import vn.motcua.events.digitization.RescanReason;
import vn.motcua.local.quarkus.LocalServersResource;
import vn.motcua.local.quarkus.TestTokens;

/** Who may work on which paper, and who may no longer. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
@TestProfile(JobsTest.NoWorkers.class)
class JobsTest {

    private static final Duration LEASE = Duration.ofHours(1);
    private static final Duration LAPSED = Duration.ofHours(-1);
    private static final int CLAIMERS = 4;

    @Inject
    Jobs jobs;
    @Inject
    Outcomes outcomes;
    @Inject
    PaperFiles files;
    @Inject
    TaskRegister register;
    @Inject
    MakeLasting makeLasting;
    @Inject
    DataSource dataSource;

    /** The test itself is the worker. */
    public static class NoWorkers implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("motcua.making.workers", "0");
        }
    }

    @AfterEach
    void leave_nothing_to_do() {
        sql("update paper_work set unfinished = 0");
        for (Optional<Job> job = jobs.claim(LEASE); job.isPresent(); job = jobs.claim(LEASE)) {
            continue;
        }
    }

    @Test
    void claimers_that_look_at_the_same_time_never_get_the_same_paper() throws Exception {
        List<UUID> scanned = Stream.generate(() -> scanned(TestDossier.received("TP01"))).limit(6).toList();
        var claimers = Executors.newFixedThreadPool(CLAIMERS);
        List<UUID> claimed = new ArrayList<>();
        Callable<List<UUID>> looking = () -> Stream.generate(() -> jobs.claim(LEASE)).limit(30).flatMap(Optional::stream).map(Job::paper).toList();
        try {
            for (Future<List<UUID>> found : claimers.invokeAll(Stream.generate(() -> looking).limit(CLAIMERS).toList())) {
                claimed.addAll(found.get());
            }
        } finally {
            claimers.shutdownNow();
        }
        assertThat(claimed).containsExactlyInAnyOrderElementsOf(scanned);
    }

    @Test
    void a_claim_that_was_not_renewed_in_time_is_free_and_what_its_holder_did_is_not_written() {
        var dossier = TestDossier.received("TP01");
        UUID paper = scanned(dossier);
        Job slow = jobs.claim(LAPSED).orElseThrow();
        Job next = jobs.claim(LEASE).orElseThrow();
        assertThat(next.paper()).isEqualTo(slow.paper()).isEqualTo(paper);
        assertThat(next.attempts()).isEqualTo(2);

        assertThat(jobs.renew(slow, LEASE, 1, 2)).isFalse();
        assertThatThrownBy(() -> made(slow)).isInstanceOf(ClaimLost.class);
        assertThatThrownBy(() -> outcomes.refused(slow, RescanReason.DAMAGED)).isInstanceOf(ClaimLost.class);
        jobs.failed(slow, Duration.ZERO, "too late");
        jobs.release(slow);
        assertThat(jobs.claim(LEASE)).as("papers that the slow worker made free").isEmpty();
        assertThat(state(dossier, paper)).isEqualTo(PaperState.WAITING);
        assertThat(files.of(paper, FileRole.LASTING)).isEmpty();

        assertThat(jobs.renew(next, LEASE, 1, 2)).isTrue();
        made(next);
        assertThat(state(dossier, paper)).isEqualTo(PaperState.TO_SIGN);
        assertThat(files.of(paper, FileRole.LASTING)).hasSize(1);
    }

    @Test
    void a_copy_that_was_made_is_not_made_again_by_whoever_held_the_paper_before() {
        var dossier = TestDossier.received("TP01");
        UUID paper = scanned(dossier);
        Job slow = jobs.claim(LAPSED).orElseThrow();
        made(jobs.claim(LEASE).orElseThrow());
        Job signing = jobs.claim(LEASE).orElseThrow();
        assertThat(signing.state()).isEqualTo(PaperState.TO_SIGN);
        assertThat(signing.attempts()).isOne();
        assertThatThrownBy(() -> made(slow)).isInstanceOf(ClaimLost.class);
        assertThat(jobs.claim(LEASE)).isEmpty();

        outcomes.signed(signing, file('b'), Instant.now());
        assertThatThrownBy(() -> outcomes.signed(signing, file('c'), Instant.now())).isInstanceOf(ClaimLost.class);
        assertThat(state(dossier, paper)).isEqualTo(PaperState.KEPT);
        assertThat(files.of(paper, FileRole.SIGNED)).containsExactly(file('b'));
        dossier.awaitState("DONE");
        assertThat(jobs.claim(LEASE)).isEmpty();
    }

    @Test
    void a_paper_that_failed_rests_and_one_that_was_given_back_does_not() {
        scanned(TestDossier.received("TP01"));
        Job first = jobs.claim(LEASE).orElseThrow();
        jobs.release(first);
        Job again = jobs.claim(LEASE).orElseThrow();
        assertThat(again.attempts()).as("attempts, of which one was not finished because the service stopped").isOne();
        jobs.failed(again, LAPSED, "no time stamp");
        Job third = jobs.claim(LEASE).orElseThrow();
        assertThat(third.attempts()).isEqualTo(2);
        jobs.failed(third, LEASE, "no time stamp");
        assertThat(jobs.claim(LEASE)).isEmpty();
    }

    @Test
    void a_paper_that_was_replaced_is_no_work_any_more() {
        var dossier = TestDossier.received("TP01");
        UUID replaced = scanned(dossier);
        Job job = jobs.claim(LEASE).orElseThrow();
        UUID paper = scanned(dossier);
        assertThat(jobs.renew(job, LEASE, 1, 2)).as("the claim on the paper that was replaced").isFalse();
        assertThat(rowsOf(replaced)).isZero();
        assertThatThrownBy(() -> made(job)).isInstanceOf(ClaimLost.class);
        assertThat(files.of(replaced, FileRole.LASTING)).isEmpty();
        assertThat(jobs.claim(LEASE).orElseThrow().paper()).isEqualTo(paper);
        assertThat(jobs.claim(LEASE)).isEmpty();
    }

    @Test
    void nobody_works_on_the_papers_of_a_dossier_that_has_ended() {
        var dossier = TestDossier.received("TP01");
        scanned(dossier);
        Topics.send(List.of(dossier.withdrawnEvent()));
        dossier.awaitState("CANCELLED");
        assertThat(jobs.claim(LEASE)).isEmpty();
    }

    @Test
    void a_paper_that_was_deleted_by_law_is_no_work_any_more() {
        var dossier = TestDossier.received();
        String upload = given().auth().oauth2(TestDossier.DIGITIZER)
                .multiPart("file", "qd.pdf", SamplePapers.pdf(1, UUID.randomUUID().toString()), "application/pdf")
                .post("/api/v1/dossiers/{code}/results/{type}/scans", dossier.code, "KQ.G15.000001").then().statusCode(201).extract().path("sha256");
        Job job = jobs.claim(LEASE).orElseThrow();
        given().auth().oauth2(TestTokens.of("manager", "QL-01", "STATE", "000.00.00.H34")).contentType(ContentType.JSON)
                .body(Map.of("reason", "for a test", "legalBasis", "Luật Lưu trữ 2024, Điều 16"))
                .post("/api/v1/papers/{hash}/deletion", upload).then().statusCode(200);
        assertThat(jobs.renew(job, LEASE, 1, 2)).isFalse();
        assertThat(rowsOf(job.paper())).isZero();
        assertThat(jobs.claim(LEASE)).isEmpty();
    }

    @Test
    void after_a_claim_that_ended_without_an_outcome_a_paper_rests_longer_each_time() {
        UUID paper = scanned(TestDossier.received("TP01"));
        for (int rest : List.of(5, 10, 20)) {
            jobs.claim(LEASE).orElseThrow();
            lapsed(paper, rest - 2);
            assertThat(jobs.claim(LEASE)).as("within %d seconds", rest).isEmpty();
            lapsed(paper, rest + 1);
        }
        Job fourth = jobs.claim(LEASE).orElseThrow();
        assertThat(fourth.unfinished()).isEqualTo(3);
        jobs.failed(fourth, Duration.ZERO, "an outcome at last");
        assertThat(jobs.claim(LEASE).orElseThrow().unfinished()).as("claims without an outcome").isEqualTo(3);
    }

    @Test
    void a_paper_that_no_worker_lives_to_the_end_of_is_set_aside_until_an_operator_starts_it_again() {
        String unit = "000.00.13.H34";
        UUID paper = scanned(TestDossier.receivedFor(unit, "TP01"));
        for (int i = 0; i < 5; i++) {
            assertThat(jobs.claim(LAPSED).orElseThrow().unfinished()).isEqualTo(i);
        }
        UUID other = scanned(TestDossier.received("TP01"));
        assertThat(jobs.claim(LEASE).orElseThrow().paper()).as("the next one is not held up").isEqualTo(other);
        assertThat(jobs.claim(LEASE)).isEmpty();
        scan(paper).body("state", equalTo("WAITING"), "work.setAsideAt", notNullValue(), "work.attempts", equalTo(5),
                "work.lastTrouble", containsString("nobody"));
        given().auth().oauth2(TestDossier.DIGITIZER).get("/api/v1/tasks/summary?unit=" + unit).then().statusCode(200)
                .body("atWork", equalTo(1), "inTrouble", equalTo(1), "setAside", equalTo(1));
        setAside().body("items.scan", hasItem(paper.toString()), "items.find { it.scan == '" + paper + "' }.unfinished", equalTo(5));
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().body(containsString("motcua_papers_set_aside 1.0"));

        restart(paper).statusCode(204);
        restart(paper).statusCode(409).body("type", endsWith("/scan-not-set-aside"));
        setAside().body("items.scan", not(hasItem(paper.toString())));
        Job again = jobs.claim(LEASE).orElseThrow();
        assertThat(again.paper()).isEqualTo(paper);
        assertThat(again.unfinished()).isZero();
        scan(paper).body("work.setAsideAt", nullValue());
    }

    @Test
    void of_papers_whose_worker_died_one_at_a_time_is_in_hand_so_that_the_harmless_one_comes_through() {
        UUID first = scanned(TestDossier.received("TP01"));
        UUID second = scanned(TestDossier.received("TP01"));
        jobs.claim(LEASE).orElseThrow();
        jobs.claim(LEASE).orElseThrow();
        lapsed(first, 10);
        lapsed(second, 10);
        Job alone = jobs.claim(LEASE).orElseThrow();
        assertThat(alone.paper()).isEqualTo(first);
        assertThat(jobs.claim(LEASE)).as("papers whose worker died, beside that one").isEmpty();
        UUID untried = scanned(TestDossier.received("TP01"));
        assertThat(jobs.claim(LEASE).orElseThrow().paper()).isEqualTo(untried);
        made(alone);
        assertThat(Stream.of(jobs.claim(LEASE), jobs.claim(LEASE)).flatMap(Optional::stream).map(Job::paper)).containsExactly(first, second);
    }

    @Test
    void a_paper_whose_worker_died_twice_is_made_without_its_text_and_says_so() throws Exception {
        var dossier = TestDossier.received("TP01");
        dossier.scan("TP01", Photo.birthCertificate("3/2022")).then().statusCode(201);
        jobs.claim(LAPSED).orElseThrow();
        jobs.claim(LAPSED).orElseThrow();
        makeLasting.run(jobs.claim(LEASE).orElseThrow(), (done, of) -> { });
        dossier.papers(TestDossier.DIGITIZER).then().body("papers[0].state", equalTo("TO_SIGN"), "papers[0].textLayer", equalTo("FAILED"),
                "papers[0].mediaType", equalTo("application/pdf"));
    }

    private static ValidatableResponse scan(UUID scan) {
        return given().auth().oauth2(TestDossier.DIGITIZER).get("/api/v1/scans/{scan}", scan).then().statusCode(200);
    }

    private static ValidatableResponse setAside() {
        return given().auth().oauth2(TestTokens.of("operator")).get("/api/v1/set-aside-papers?limit=100").then().statusCode(200);
    }

    private static ValidatableResponse restart(UUID scan) {
        return given().auth().oauth2(TestTokens.of("operator")).post("/api/v1/set-aside-papers/{scan}/restart", scan).then();
    }

    /** Its claim ran out so many seconds ago. */
    private void lapsed(UUID paper, int seconds) {
        sql("update paper_work set claimed_until = now() - interval '" + seconds + " seconds' where paper_id = '" + paper + "'");
    }

    private long rowsOf(UUID paper) {
        return sql("update paper_work set claim = claim where paper_id = '" + paper + "'");
    }

    private int sql(String change) {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            return statement.executeUpdate(change);
        } catch (SQLException e) {
            throw new IllegalStateException(change, e);
        }
    }

    private static UUID scanned(TestDossier dossier) {
        return UUID.fromString(dossier.scan("TP01", SamplePapers.pdf(1, UUID.randomUUID().toString())).then().statusCode(201).extract().path("scan"));
    }

    private void made(Job job) {
        outcomes.made(job, file('a'), TextLayer.FULL, 200L, Optional.empty());
    }

    private static StoredFile file(char digit) {
        return new StoredFile(String.valueOf(digit).repeat(64), "application/pdf", 1, 100);
    }

    private PaperState state(TestDossier dossier, UUID paper) {
        return register.find(dossier.code).flatMap(task -> task.paper(paper)).orElseThrow().state();
    }
}
