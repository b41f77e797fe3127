package vn.motcua.local.replay.history;

import java.time.LocalDateTime;

/**
 * A dossier before its steps are written.
 *
 * @param source      where it comes from
 * @param offer       the procedure
 * @param receiver    who answers the filing
 * @param submittedAt when it was filed online; null for other channels
 * @param receivedAt  when it was answered
 * @param minute      the working minute of that
 */
record Sketch(Source source, Offer offer, Clerk receiver, LocalDateTime submittedAt, LocalDateTime receivedAt, long minute) {

    LocalDateTime begins() {
        return submittedAt == null ? receivedAt : submittedAt;
    }
}
