package vn.motcua.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import vn.motcua.events.Topic;
import vn.motcua.system.Books;

/** What became of the papers of some dossiers, each of which has one. */
record PaperBooks(Books books, List<String> dossiers) {

    private static final Duration LONG = Duration.ofSeconds(240);
    private static final String DIGITIZED = "vn.motcua.dossier.digitized.v1";

    /** How many papers there are, whatever became of them. */
    long papers() {
        return count("from digitization.paper p where " + theirs());
    }

    /** How many a worker has in hand, or had when it died. */
    long claimed() {
        return count("from digitization.paper_work w join digitization.paper p on p.id = w.paper_id where w.claimed_until is not null and "
                + theirs());
    }

    /** Waits until each dossier is digitized. */
    void eachIsDigitized() {
        await("everything is digitized").atMost(LONG).until(() -> count("from digitization.digitization_task p where p.state = 'DONE' and "
                + theirs()) == dossiers.size());
    }

    /** Waits until each dossier is digitized; then each has one paper with one file of each kind, and was told once. */
    void eachIsDigitizedOnce(PaperDesk desk, int pages) {
        int all = dossiers.size();
        eachIsDigitized();
        await("everything is told").atMost(LONG).until(() -> count("from digitization.outbox") == 0);
        assertThat(count("from digitization.paper_work")).as("claims that are left").isZero();
        assertThat(papers()).as("papers").isEqualTo(all);
        assertThat(count("from digitization.paper p where p.state = 'KEPT' and p.superseded_at is null and " + theirs())).isEqualTo(all);
        for (String role : List.of("ORIGINAL", "LASTING", "SIGNED")) {
            String files = "from digitization.paper_file f join digitization.paper p on p.id = f.paper_id where f.role = '" + role + "' and f.pages = "
                    + pages + " and " + theirs();
            assertThat(count(files)).as(role).isEqualTo(all);
            assertThat(books.count("select count(distinct f.paper_id) " + files)).as("papers with a " + role).isEqualTo(all);
        }
        assertThat(count("from digitization.event_log where type = '" + DIGITIZED + "' and dossier in " + list())).isEqualTo(all);
        eachIsToldOnce();
        dossiers.forEach(dossier -> canBeTrusted(desk, dossier));
    }

    /** A publisher that died after it sent may send again under the same id: that is one telling. */
    private void eachIsToldOnce() {
        assertThat(books.told(Topic.DIGITIZATION).stream().filter(told -> dossiers.contains(told.dossier())).distinct()
                .map(told -> told.dossier() + " " + told.type())).containsExactlyInAnyOrderElementsOf(
                        dossiers.stream().map(dossier -> dossier + " " + DIGITIZED).toList());
        await("intake has heard everything").atMost(LONG).until(() -> books.unacknowledged(Topic.DIGITIZATION, "intake") == 0);
        assertThat(count("from intake.dead_letter")).as("dead letters").isZero();
        assertThat(count("from intake.parked_event")).as("parked events").isZero();
    }

    private static void canBeTrusted(PaperDesk desk, String dossier) {
        var papers = desk.papers(dossier).body();
        assertThat(papers.path("taskState").asText()).isEqualTo("DONE");
        assertThat(papers.path("papers")).hasSize(1);
        assertThat(papers.path("papers").path(0).path("textLayer").asText()).isEqualTo("FULL");
        var file = desk.download(papers.path("papers").path(0).path("sha256").asText());
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Signature-Verdict")).isEqualTo("VALID");
    }

    private long count(String from) {
        return books.count("select count(*) " + from);
    }

    private String theirs() {
        return "p.dossier_id in (select id from digitization.dossier where code in " + list() + ")";
    }

    private String list() {
        return "('" + String.join("','", dossiers) + "')";
    }
}
