package vn.motcua.intake.testing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import vn.motcua.events.DueWhen;
import vn.motcua.events.Employer;
import vn.motcua.events.FeeKind;
import vn.motcua.events.Performer;
import vn.motcua.events.digitization.Digitized;
import vn.motcua.events.digitization.DigitizedComponent;
import vn.motcua.events.payment.Charge;
import vn.motcua.events.payment.Paid;
import vn.motcua.events.payment.PaymentMethod;

/** Digitization and payment of one dossier, as far as intake hears of them. */
public final class OtherServices {

    /** How long a machine that is busy with other builds may take until an event has come through. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String code;
    private final UUID id;
    private final AtomicLong digitization = new AtomicLong();
    private final AtomicLong payment = new AtomicLong();

    public OtherServices(String code) {
        this.code = code;
        this.id = Api.id(code);
    }

    /** Every paper is in. */
    public void digitize(Instant at) {
        var component = new DigitizedComponent("TP01", "ab".repeat(32), "application/pdf", 2, 1_000);
        Broker.send(List.of(Broker.event(id, digitization.incrementAndGet(), at,
                new Digitized(code, List.of(component), at, new Performer("BD-08", Employer.POST, "000.00.30.H34")))));
    }

    /** A charge is paid online. */
    public void pay(String fee, DueWhen dueWhen, Instant at, long left) {
        var charge = new Charge(UUID.randomUUID(), fee, FeeKind.PHI, 100_000, dueWhen);
        Broker.send(List.of(Broker.event(id, payment.incrementAndGet(), at, new Paid(code, UUID.randomUUID(), List.of(charge), 100_000,
                PaymentMethod.ONLINE, "VNPAY", at, Performer.applicant(), dueWhen == DueWhen.INTAKE ? left : 0,
                dueWhen == DueWhen.OBLIGATION ? left : 0))));
    }

    /** Waits until intake knows that nothing is missing any more. */
    public void awaitReady() {
        await().atMost(PATIENCE).untilAsserted(() -> Api.get(Api.receiver(), code, "").then().body("missing", empty()));
    }
}
