package vn.motcua.intake.queue;

import vn.motcua.intake.dossier.DossierState;
import vn.motcua.intake.dossier.DossierStatus;

/** What a dossier in the queue waits for. */
public enum QueueTask {
    /** An online filing must be accepted or refused within eight working hours. */
    ANSWER("d.status = 'SUBMITTED'"),
    /** It must go to its agency: the same day, or at the start of the next working day; so urgent it is, whenever the result is due. */
    FORWARD("d.status = 'RECEIVED'"),
    /** The agency must decide. */
    DECIDE("d.status = 'IN_PROGRESS' and d.queue_rank = 1"),
    /** The agency that decides asked the caller's agency for its opinion. */
    GIVE_OPINION("d.consulted <> '{}'"),
    /** The result waits for its owner. */
    HAND_OUT("d.queue_rank = 2"),
    /** The clock stands: a supplement, a payment or the end of a suspension must come first. */
    WAIT("d.queue_rank = 3");

    private final String condition;

    QueueTask(String condition) {
        this.condition = condition;
    }

    /** What holds of a row of {@code dossier d}. */
    String condition() {
        return "(" + condition + ")";
    }

    /** What it waits for in the eyes of somebody of that agency; null for somebody of none. */
    static QueueTask of(DossierState dossier, int rank, String viewer) {
        DossierStatus status = dossier.status();
        if (viewer != null && !dossier.agency().equals(viewer) && dossier.consulted().contains(viewer)) {
            return GIVE_OPINION;
        }
        return switch (rank) {
            case 2 -> HAND_OUT;
            case 3 -> WAIT;
            default -> status == DossierStatus.SUBMITTED ? ANSWER : status == DossierStatus.RECEIVED ? FORWARD : DECIDE;
        };
    }
}
