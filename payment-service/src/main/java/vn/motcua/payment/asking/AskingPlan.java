package vn.motcua.payment.asking;

import java.time.Duration;
import java.time.Instant;

import vn.motcua.payment.gateway.AskedGateway;
import vn.motcua.payment.settlement.PaymentState;

/**
 * When a payment is asked for. The waits double; but one question is put at the payer's last moment to pay, so that nothing expires unasked,
 * and some more in the grace after it.
 *
 * @param after        how long after its start a payment is asked for first
 * @param shortestWait the wait after the first question; longer than a question may take, because until then the question is somebody's
 * @param longestWait  where doubling ends
 * @param grace        how long after the payer's last moment the gateway's word is awaited
 * @param expiredEvery how often an expired payment is asked for
 * @param expiredFor   for how long after the payer's last moment
 */
record AskingPlan(Duration after, Duration shortestWait, Duration longestWait, Duration grace, Duration expiredEvery, Duration expiredFor) {

    private static final int MOST_DOUBLINGS = 20;
    private static final int QUESTIONS_IN_GRACE = 4;

    AskingPlan {
        if (shortestWait.compareTo(AskedGateway.LONGEST_QUESTION) < 0 || longestWait.compareTo(shortestWait) < 0
                || expiredEvery.compareTo(shortestWait) < 0) {
            throw new IllegalStateException("motcua.payment.asking: no wait may be shorter than a question may take, "
                    + AskedGateway.LONGEST_QUESTION + ", and the longest not shorter than the shortest");
        }
    }

    /** When a question that is put now is to be put again, unless its answer is final. */
    Instant next(DuePayment payment, Instant now) {
        if (payment.state() == PaymentState.EXPIRED) {
            return now.plus(expiredEvery);
        }
        Instant regular = now.plus(wait(payment.askedTimes()));
        Instant lastMoment = payment.expiresAt();
        if (now.isBefore(lastMoment)) {
            return earlier(regular, later(lastMoment, now.plus(shortestWait)));
        }
        boolean inGrace = now.isBefore(lastMoment.plus(grace));
        return inGrace ? earlier(regular, later(now.plus(grace.dividedBy(QUESTIONS_IN_GRACE)), now.plus(shortestWait))) : regular;
    }

    private Duration wait(int askedTimes) {
        Duration doubled = shortestWait.multipliedBy(1L << Math.min(askedTimes, MOST_DOUBLINGS));
        return doubled.compareTo(longestWait) < 0 ? doubled : longestWait;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
