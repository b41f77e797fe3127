package vn.motcua.intake.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.motcua.intake.testing.OtherServices.PATIENCE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import vn.motcua.events.DueWhen;
import vn.motcua.events.Employer;
import vn.motcua.events.EventHeaders;
import vn.motcua.events.EventType;
import vn.motcua.events.FeeKind;
import vn.motcua.events.Performer;
import vn.motcua.events.Topic;
import vn.motcua.events.lifecycle.ApplicantKind;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.Component;
import vn.motcua.events.lifecycle.ComponentForm;
import vn.motcua.events.lifecycle.Fee;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.TermUnit;
import vn.motcua.events.payment.Charge;
import vn.motcua.events.payment.Paid;
import vn.motcua.events.payment.PaymentMethod;
import vn.motcua.intake.catalogue.SupplementPolicy;
import vn.motcua.intake.deadline.TermRule;
import vn.motcua.intake.deadline.WorkingCalendars;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.dossier.Filing;
import vn.motcua.intake.store.DossierStore;
import vn.motcua.intake.testing.Api;
import vn.motcua.intake.testing.Broker;
import vn.motcua.intake.testing.OtherServices;
import vn.motcua.intake.testing.TestClock;
import vn.motcua.local.quarkus.LocalServersResource;

/** The contract's own golden examples, through a real broker, make the dossier that they speak of ready. */
@QuarkusTest
@QuarkusTestResource(LocalServersResource.class)
class ReadinessTest {

    private static final String GOLDEN = "000.00.12.H34-220516-0012";

    @Inject
    DossierStore store;
    @Inject
    WorkingCalendars calendars;

    @Test
    void the_contracts_examples_make_their_dossier_ready() {
        UUID id = UUID.fromString(Broker.example("digitized.v1").key());
        QuarkusTransaction.requiringNew().run(() -> store.add(golden(id)));
        Api.get(Api.receiver(), GOLDEN, "").then().body("missing", equalTo(List.of("digitized", "paid")));

        Broker.send(examplesOf(Topic.DIGITIZATION, id));
        Broker.send(examplesOf(Topic.PAYMENT, id));

        await().atMost(PATIENCE).untilAsserted(() -> Api.get(Api.receiver(), GOLDEN, "").then().body("missing", empty()));
    }

    private Dossier golden(UUID id) {
        var filing = new Filing("1.003868", 1, "XB", "000.00.12.H34", Channel.COUNTER, ApplicantKind.CITIZEN,
                new TermRule(new Term(10, TermUnit.WORKING_DAYS), null, SupplementPolicy.RESTART),
                List.of(new Fee("PHI01", FeeKind.PHI, 850_000, DueWhen.INTAKE)), ReturnedBy.COUNTER, null);
        var dossier = Dossier.open(id, GOLDEN, filing, List.of(new Component("TP02", 1, ComponentForm.PAPER, true, true, null)), calendars.of(filing.agency()));
        dossier.receive(Instant.parse("2022-05-16T02:00:00Z"), new Performer("BD-01", Employer.POST, "000.00.30.H34"), 1);
        return dossier;
    }

    /** The examples of a topic that are of this dossier's life, in the order in which they were told. */
    private static List<ProducerRecord<String, byte[]>> examplesOf(Topic topic, UUID dossier) {
        return Arrays.stream(EventType.values()).filter(t -> t.topic() == topic).map(t -> Broker.example(t.shortName() + ".v1"))
                .filter(r -> r.key().equals(dossier.toString()))
                .sorted(Comparator.comparingLong(r -> Long.parseLong(new String(r.headers().lastHeader(EventHeaders.SEQUENCE).value())))).toList();
    }

    @Test
    void an_event_that_comes_twice_resumes_once() {
        TestClock.at(TestClock.WEDNESDAY_MORNING);
        String code = Api.inProgress();
        Api.act(Api.officer(Api.JUSTICE), code, "obligations",
                Map.of("notice", "TB-1", "kind", "LAND_OBLIGATION", "amount", 1_000)).then().statusCode(200);
        Instant at = TestClock.instant("2022-06-08T10:00");
        var charge = new Charge(UUID.randomUUID(), "TB-1", FeeKind.LAND_OBLIGATION, 1_000, DueWhen.OBLIGATION);
        var paid = Broker.event(Api.id(code), 1, at, new Paid(code, UUID.randomUUID(), List.of(charge), 1_000,
                PaymentMethod.ONLINE, "VNPAY", at, Performer.applicant(), 0, 0));
        Broker.send(List.of(paid, paid));
        await().atMost(PATIENCE).untilAsserted(() -> Api.get(Api.receiver(), code, "").then().body("status", equalTo("IN_PROGRESS")));
        String other = Api.received();
        new OtherServices(other).digitize(at);
        await().atMost(PATIENCE).untilAsserted(() -> Api.get(Api.receiver(), other, "").then().body("missing", equalTo(List.of("paid"))));
        int events = Api.get(Api.receiver(), code, "/timeline").then().extract().path("events.size()");
        assertThat(events).isEqualTo(4);
    }
}
