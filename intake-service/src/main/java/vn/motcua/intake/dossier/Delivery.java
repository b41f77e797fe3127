package vn.motcua.intake.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.deadline.WorkingCalendar;
import vn.motcua.kit.problem.Problem;

/**
 * A result's way by post (QĐ 45/2016, TT 17/2017): at most two attempts, two working days apart, then back to the agency.
 *
 * @param consignment  the post's number
 * @param dispatchedAt when the post took it
 * @param attempts     when the post did not meet the applicant, at most twice
 * @param sentBackAt   when it came back; null while it has not
 */
public record Delivery(String consignment, Instant dispatchedAt, List<Instant> attempts, Instant sentBackAt) {

    /** How often the post tries. */
    public static final int MOST_ATTEMPTS = 2;
    /** How many working days lie between two attempts. */
    public static final int WORKING_DAYS_BETWEEN_ATTEMPTS = 2;

    public Delivery {
        attempts = attempts == null ? List.of() : List.copyOf(attempts);
    }

    /** The way of a result that goes by post once. */
    static Delivery begun(Delivery before, String consignment, Instant at) {
        if (before != null) {
            throw before.isUnderWay() ? new Problem(DossierProblem.UNDER_WAY, before.consignment()) : new Problem(DossierProblem.DISPATCHED_BEFORE);
        }
        return new Delivery(consignment, at, List.of(), null);
    }

    /** Whether the post has it. */
    public boolean isUnderWay() {
        return sentBackAt == null;
    }

    /** When it was last heard of: dispatched or tried. */
    Instant lastMovedAt() {
        return attempts.isEmpty() ? dispatchedAt : attempts.get(attempts.size() - 1);
    }

    /** After an attempt that failed. */
    Delivery failed(Instant at, WorkingCalendar calendar) {
        demandUnderWay();
        if (attempts.size() == MOST_ATTEMPTS) {
            throw new Problem(DossierProblem.DELIVERY_EXHAUSTED, consignment);
        }
        if (!attempts.isEmpty() && LegalTime.dayOf(at).isBefore(nextAttemptOn(calendar))) {
            throw new Problem(DossierProblem.DELIVERY_TOO_EARLY, nextAttemptOn(calendar).toString());
        }
        List<Instant> all = new ArrayList<>(attempts);
        all.add(at);
        return new Delivery(consignment, dispatchedAt, all, null);
    }

    /** After it was taken back; only when both attempts failed. */
    Delivery sentBack(Instant at) {
        demandUnderWay();
        if (attempts.size() < MOST_ATTEMPTS) {
            throw new Problem(DossierProblem.DELIVERY_NOT_EXHAUSTED, String.valueOf(attempts.size()));
        }
        return new Delivery(consignment, dispatchedAt, attempts, at);
    }

    /** From when the next attempt may be made; null after the last. */
    Instant nextAttemptFrom(WorkingCalendar calendar) {
        return attempts.size() == MOST_ATTEMPTS ? null : LegalTime.instantOf(calendar.openingOf(nextAttemptOn(calendar)));
    }

    private LocalDate nextAttemptOn(WorkingCalendar calendar) {
        LocalDate day = LegalTime.dayOf(attempts.get(attempts.size() - 1));
        for (int i = 0; i < WORKING_DAYS_BETWEEN_ATTEMPTS; i++) {
            day = calendar.days().next(day);
        }
        return day;
    }

    private void demandUnderWay() {
        if (!isUnderWay()) {
            throw new Problem(DossierProblem.NOT_UNDER_WAY);
        }
    }
}
