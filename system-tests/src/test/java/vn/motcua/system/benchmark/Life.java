package vn.motcua.system.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import vn.motcua.local.processes.Service;

/** One dossier's whole way: received, scanned, paid in cash, forwarded, decided, returned, rated at the counter. */
final class Life {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Asked again after so long, then after twice as long, and so on: clients that only ask would take the machine for themselves. */
    private static final long FIRST_PAUSE_MILLIS = 20;
    private static final long LONGEST_PAUSE_MILLIS = 160;

    private final Desk desk;
    private final LongAdder askedAgain;

    /** @param askedAgain counts the requests that came too early, before the news of another service */
    Life(Desk desk, LongAdder askedAgain) {
        this.desk = desk;
        this.askedAgain = askedAgain;
    }

    @FunctionalInterface
    private interface Call {
        Rest.Answer send() throws IOException, InterruptedException;
    }

    void live() throws IOException, InterruptedException {
        Offer offer = desk.next();
        String code = receive(desk, offer);
        byte[] pdf = Pdf.of("Dossier " + code);
        soon(201, 404, () -> desk.rest().upload(desk.uri(Service.DIGITIZATION,
                "/api/v1/dossiers/" + code + "/components/" + offer.scanned() + "/scans"), desk.digitizer(), pdf));
        soon(201, 404, () -> desk.rest().post(desk.uri(Service.PAYMENT, "/api/v1/dossiers/" + code + "/payments"), desk.cashier(),
                "{\"method\":\"CASH\"}"));
        act(code, "forwarding", desk.receiver(), "{}");
        act(code, "decision", offer.officerToken(), offer.decision());
        act(code, "return", desk.receiver(), "{\"by\":\"COUNTER\"}");
        act(code, "rating", desk.receiver(), "{\"score\":5}");
    }

    /** Receives a dossier; its code. */
    static String receive(Desk desk, Offer offer) throws IOException, InterruptedException {
        return code(desk.rest().post(desk.uri(Service.INTAKE, "/api/v1/dossiers"), desk.receiver(), desk.reception(offer)));
    }

    /** The code in the answer to a reception. */
    static String code(Rest.Answer answer) {
        return expected(201, answer).body().path("code").asText();
    }

    private void act(String code, String action, String token, String body) throws IOException, InterruptedException {
        soon(200, 409, () -> desk.rest().post(desk.uri(Service.INTAKE, "/api/v1/dossiers/" + code + "/" + action), token, body));
    }

    /** Asks again while the service has not heard from another one. */
    private void soon(int wanted, int early, Call call) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long pause = FIRST_PAUSE_MILLIS;
        Rest.Answer answer = call.send();
        while (answer.status() == early && System.nanoTime() < deadline) {
            askedAgain.increment();
            TimeUnit.MILLISECONDS.sleep(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            answer = call.send();
        }
        expected(wanted, answer);
    }

    private static Rest.Answer expected(int status, Rest.Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException("answered " + answer.status() + " instead of " + status + ": " + answer.text());
        }
        return answer;
    }
}
