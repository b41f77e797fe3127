package vn.motcua.digitization.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
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

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.motcua.digitization.register.FileRole;
import vn.motcua.digitization.register.PaperFiles;
import vn.motcua.digitization.register.TaskRegister;
import vn.motcua.digitization.task.PaperState;
import vn.motcua.digitization.task.StoredFile;
import vn.motcua.digitization.task.TextLayer;
import vn.motcua.digitization.testing.SamplePapers;
import vn.motcua.digitization.testing.TestDossier;
import vn.motcua.digitization.testing.Topics;
import vn.motcua.events.digitization.RescanReason;
import vn.motcua.local.quarkus.LocalServersResource;

/** Who may work on which paper, and who may no longer. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
@TestProfile(JobsTest.NoWorkers.class)
class JobsTest {

    private static final Duration LEASE = Duration.ofHours(1);
    private static final Duration LAPSED = Duration.ofSeconds(-1);
    private static final int CLAIMERS = 4;

    @Inject
    Jobs jobs;
    @Inject
    Outcomes outcomes;
    @Inject
    PaperFiles files;
    @Inject
    TaskRegister register;

    /** The test itself is the worker. */
    public static class NoWorkers implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("motcua.making.workers", "0");
        }
    }

    @AfterEach
    void leave_nothing_to_do() {
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
    void a_paper_that_was_replaced_ends_its_job_and_nothing_else() {
        var dossier = TestDossier.received("TP01");
        UUID replaced = scanned(dossier);
        Job job = jobs.claim(LEASE).orElseThrow();
        UUID paper = scanned(dossier);
        made(job);
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
