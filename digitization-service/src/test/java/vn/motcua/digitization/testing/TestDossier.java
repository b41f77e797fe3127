package vn.motcua.digitization.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.digitization.testing.Patience.eventually;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import org.apache.kafka.clients.producer.ProducerRecord;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Employer;
import vn.motcua.events.Performer;
import vn.motcua.events.lifecycle.ApplicantKind;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.Component;
import vn.motcua.events.lifecycle.ComponentForm;
import vn.motcua.events.lifecycle.Received;
import vn.motcua.events.lifecycle.SupplementReceived;
import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.TermUnit;
import vn.motcua.events.lifecycle.Transferred;
import vn.motcua.events.lifecycle.Withdrawn;
import vn.motcua.kit.Ids;
import vn.motcua.local.quarkus.TestTokens;

/** A dossier as intake tells of it, each with a code of its own. */
public final class TestDossier {

    /** The agency that decides. */
    public static final String UNIT = "000.00.12.H34";
    /** A digitizer's token. */
    public static final String DIGITIZER = TestTokens.of("digitizer", "BD-04", "POST", "000.00.00.H34");

    private static final Performer RECEIVER = new Performer("BD-04", Employer.POST, "000.00.00.H34");
    private static final AtomicInteger COUNTER = new AtomicInteger();

    /** The dossier's id. */
    public final UUID id = Ids.next();
    /** The dossier's code. */
    public final String code;
    /** When it was received: an hour ago. */
    public final Instant receivedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(1, ChronoUnit.HOURS);

    private final String unit;
    private final String owner;
    private long sequence;

    /** A dossier of {@link #UNIT} that nobody knows of yet. */
    public TestDossier() {
        this(UNIT, null);
    }

    /** The same, for another agency to decide. */
    public TestDossier(String unit) {
        this(unit, null);
    }

    private TestDossier(String unit, String owner) {
        this.unit = unit;
        this.owner = owner;
        // Not the day of the contract's examples: their codes are taken.
        this.code = "%s-220601-%04d".formatted(unit, COUNTER.incrementAndGet());
    }

    /** A dossier that intake has received with these papers, known to digitization when this returns. */
    public static TestDossier received(String... papers) {
        return receivedFor(UNIT, papers);
    }

    /** The same, for another agency to decide. */
    public static TestDossier receivedFor(String unit, String... papers) {
        return received(new TestDossier(unit, null), papers);
    }

    /** The same, of an applicant who is known by the hash of an identity number. */
    public static TestDossier receivedOf(String owner, String... papers) {
        return received(new TestDossier(UNIT, owner), papers);
    }

    private static TestDossier received(TestDossier dossier, String... papers) {
        Topics.send(List.of(dossier.receivedEvent(papers)));
        dossier.awaitState(papers.length == 0 ? "NOT_NEEDED" : "OPEN");
        return dossier;
    }

    /** Waits until all dossiers of an agency together require that many components. */
    public static void awaitRequired(DataSource dataSource, String unit, int components) {
        eventually().untilAsserted(() -> assertThat(required(dataSource, unit)).isEqualTo(components));
    }

    private static int required(DataSource dataSource, String unit) throws SQLException {
        try (var connection = dataSource.getConnection(); var count = connection.prepareStatement(
                "select count(*) from required_component r join dossier d on d.id = r.dossier_id where d.unit = ?")) {
            count.setString(1, unit);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** The event of its reception. */
    public ProducerRecord<String, byte[]> receivedEvent(String... papers) {
        return event(receivedAt, new Received(code, "1.005129", 1, "DAT_DAI", unit, Channel.COUNTER, ApplicantKind.CITIZEN,
                components(papers), List.of(), null, receivedAt, RECEIVER, 1.0, receivedAt, new Term(15, TermUnit.WORKING_DAYS),
                receivedAt.plus(21, ChronoUnit.DAYS), null, null, owner));
    }

    /** The event of a supplement of these papers, handed in now. */
    public ProducerRecord<String, byte[]> supplementEvent(String... papers) {
        Instant now = Instant.now();
        return event(now, new SupplementReceived(code, 1, components(papers), now, RECEIVER, now, now.plus(21, ChronoUnit.DAYS)));
    }

    /** The event of its withdrawal, now. */
    public ProducerRecord<String, byte[]> withdrawnEvent() {
        Instant now = Instant.now();
        return event(now, new Withdrawn(code, now, RECEIVER, null));
    }

    /** The event of its going to the successor of its agency, now. */
    public ProducerRecord<String, byte[]> transferredEvent(String successor) {
        Instant now = Instant.now();
        return event(now, new Transferred(code, unit, successor, null, now, RECEIVER));
    }

    private ProducerRecord<String, byte[]> event(Instant at, DossierEvent body) {
        return Topics.event(id, ++sequence, at, body);
    }

    /** A paper's code alone, or with its type: {@code TP02:KQ.G03.000199}. */
    private static Component component(String paper) {
        String[] parts = paper.split(":");
        return new Component(parts[0], 1, ComponentForm.PAPER, true, true, parts.length > 1 ? parts[1] : null);
    }

    private static List<Component> components(String... papers) {
        return Arrays.stream(papers).map(TestDossier::component).toList();
    }

    /** Waits until its task is in that state. */
    public void awaitState(String state) {
        eventually().untilAsserted(() -> papers(DIGITIZER).then().statusCode(200)
                .body("taskState", org.hamcrest.Matchers.equalTo(state)));
    }

    /** Its papers, as the bearer of that token sees them. */
    public Response papers(String token) {
        return given().auth().oauth2(token).get("/api/v1/dossiers/{code}/papers", code);
    }

    /** Uploads a scan of a component as a digitizer. */
    public Response scan(String component, byte[] file) {
        return scan(given().auth().oauth2(DIGITIZER), component, file);
    }

    /** Uploads a scan with a request of one's own. */
    public Response scan(RequestSpecification request, String component, byte[] file) {
        return request.multiPart("file", "scan.pdf", file, "application/pdf")
                .post("/api/v1/dossiers/{code}/components/{component}/scans", code, component);
    }
}
