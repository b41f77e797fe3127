package vn.motcua.local.replay;

import java.net.URI;

import vn.motcua.local.replay.history.StepKind.Service;

/** The ways on which lines travel, each with its number of requests in flight. */
enum Lane {
    /** Makes dossiers; one request at a time, so that they come in the order of time. */
    RECEPTION(1),
    /** All later steps at intake. */
    INTAKE(2),
    /** Papers. */
    DIGITIZATION(1),
    /** Money. */
    PAYMENT(1);

    private final int inFlight;

    Lane(int inFlight) {
        this.inFlight = inFlight;
    }

    /** How many requests may be under way at once. */
    int inFlight() {
        return inFlight;
    }

    /** The lane for a later step of that service. */
    static Lane of(Service service) {
        return switch (service) {
            case INTAKE -> INTAKE;
            case DIGITIZATION -> DIGITIZATION;
            case PAYMENT -> PAYMENT;
        };
    }

    URI address(ReplayTarget target) {
        return switch (this) {
            case RECEPTION, INTAKE -> target.intake();
            case DIGITIZATION -> target.digitization();
            case PAYMENT -> target.payment();
        };
    }
}
