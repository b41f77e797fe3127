package vn.motcua.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.local.processes.Service;
import vn.motcua.local.processes.ServiceProcess;
import vn.motcua.system.Province;

/**
 * A replica of digitization is halted while it makes papers last. Another one, which has no workers, takes the uploads, so that each crash
 * point is reached by a worker.
 */
class PaperPowerCutTest {

    private static final int HALT = 137;
    private static final Duration LONG = Duration.ofSeconds(240);
    private static final int DOSSIERS = 3;
    private static final int PAGES = 3;
    private static final String NO_WORKERS = "-Dmotcua.making.workers=0";
    /** What a dead worker had in hand is free again soon. */
    private static final List<String> SHORT_CLAIMS = List.of("-Dmotcua.making.claim=5s", "-Dmotcua.making.sign-of-life=1s");

    private static Province province;
    private static PaperDesk desk;

    @BeforeAll
    static void open() {
        province = Province.with(Service.INTAKE);
        province.start(Service.DIGITIZATION, NO_WORKERS);
        desk = new PaperDesk(province);
    }

    @AfterAll
    static void close() {
        province.close();
    }

    private ServiceProcess workers;

    @AfterEach
    void stop() {
        if (workers != null) {
            workers.stop();
        }
    }

    @Test
    void a_paper_of_which_some_pages_were_read_is_read_anew() {
        digitizeAroundAHaltAt("DURING_READING:5");
    }

    @Test
    void a_copy_that_was_on_its_way_into_the_store_is_made_anew() {
        digitizeAroundAHaltAt("SEALED_BEFORE_PLACE:1");
    }

    @Test
    void a_copy_that_was_stored_and_not_written_down_is_made_anew_and_stored_once() {
        digitizeAroundAHaltAt("AFTER_STORE_BEFORE_RECORD:2");
    }

    @Test
    void a_copy_that_was_signed_and_not_stored_is_signed_anew() {
        digitizeAroundAHaltAt("AFTER_SIGNATURE_BEFORE_STORE:2");
    }

    @Test
    void a_signed_copy_on_its_way_into_the_store_is_signed_anew() {
        digitizeAroundAHaltAt("SEALED_BEFORE_PLACE:2");
    }

    @Test
    void a_signed_copy_that_was_stored_and_not_written_down_counts_for_nothing() {
        digitizeAroundAHaltAt("SIGNED_STORED_BEFORE_RECORD:2");
    }

    @Test
    void an_upload_that_was_cut_off_in_the_store_write_is_sent_again_and_is_one_paper() {
        String dossier = desk.receive();
        desk.awaitKnown(dossier);
        byte[] scan = PrintedPapers.pdf(dossier, PAGES);
        ServiceProcess doomed = launch("doomed", NO_WORKERS, "-Dmotcua.crash-point=SEALED_BEFORE_PLACE");
        province.awaitReady(doomed);
        assertThatThrownBy(() -> desk.scan(doomed.uri("/"), dossier, scan)).isInstanceOf(UncheckedIOException.class);
        assertThat(doomed.awaitExit(LONG)).isEqualTo(HALT);
        assertThat(new PaperBooks(province.books(), List.of(dossier)).papers()).as("papers of which nobody was told").isZero();

        assertThat(desk.scan(province.uri(Service.DIGITIZATION), dossier, scan).status()).isEqualTo(201);
        workers = launch("workers");
        new PaperBooks(province.books(), List.of(dossier)).eachIsDigitizedOnce(desk, PAGES);
    }

    @Test
    void of_two_replicas_one_is_killed_while_it_reads_and_the_other_finishes() {
        workers = launch("workers");
        ServiceProcess doomed = launch("doomed", "-Dmotcua.crash-point=DURING_READING:2");
        province.awaitReady(workers, doomed);
        List<String> dossiers = desk.receiveAndScan(2 * DOSSIERS, PAGES);
        assertThat(doomed.awaitExit(LONG)).isEqualTo(HALT);
        new PaperBooks(province.books(), dossiers).eachIsDigitizedOnce(desk, PAGES);
    }

    @Test
    void a_paper_that_ends_every_worker_is_set_aside_and_an_operator_starts_it_again() {
        String few = "-Dmotcua.making.most-unfinished=2";
        List<String> dossiers = desk.receiveAndScan(1, PAGES);
        for (int i = 0; i < 2; i++) {
            assertThat(launch("doomed", few, "-Dmotcua.crash-point=DURING_READING").awaitExit(LONG)).isEqualTo(HALT);
        }
        workers = launch("workers", few);
        province.awaitReady(workers);
        desk.awaitSetAside(dossiers.get(0));
        List<String> others = desk.receiveAndScan(1, PAGES);
        new PaperBooks(province.books(), others).eachIsDigitized();
        desk.restart(dossiers.get(0));
        new PaperBooks(province.books(), dossiers).eachIsDigitizedOnce(desk, PAGES);
    }

    /** The workers halt there with a paper in hand; other ones begin, and each paper goes its way as if nothing had been. */
    private void digitizeAroundAHaltAt(String crashPoint) {
        List<String> dossiers = desk.receiveAndScan(DOSSIERS, PAGES);
        var books = new PaperBooks(province.books(), dossiers);
        assertThat(launch("doomed", "-Dmotcua.crash-point=" + crashPoint).awaitExit(LONG)).as("exit code at " + crashPoint).isEqualTo(HALT);
        assertThat(books.claimed()).as("papers in the dead worker's hand").isOne();
        workers = launch("workers");
        books.eachIsDigitizedOnce(desk, PAGES);
    }

    private static ServiceProcess launch(String name, String... options) {
        return province.launchReplica(Service.DIGITIZATION, name, Stream.concat(SHORT_CLAIMS.stream(), Stream.of(options)).toArray(String[]::new));
    }
}
