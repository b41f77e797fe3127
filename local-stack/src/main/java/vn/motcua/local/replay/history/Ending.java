package vn.motcua.local.replay.history;

import java.time.LocalDateTime;

import vn.motcua.events.DueWhen;
import vn.motcua.events.Performer;
import vn.motcua.events.lifecycle.ReturnedBy;

/** The last part of a life: paid where due, handed out, rated. */
final class Ending {

    private static final int DAY = OfficeCalendar.MINUTES_A_DAY;
    private static final double NEVER_COLLECTED = 0.015;
    private static final double RATED = 0.25;
    private static final double PAID_ONLINE = 0.3;
    /** Scores 1 to 5. */
    private static final double[] SCORES = {0.006, 0.012, 0.05, 0.22, 0.712};

    private Ending() {
    }

    static void write(Sketch sketch, Roster roster, Pen pen) {
        if (pen.chance(NEVER_COLLECTED)) {
            return;
        }
        long collected = pen.minute() + pen.soon(25, 5 * DAY);
        Clerk clerk = roster.handsOut(sketch.offer(), pen.random());
        long owed = sketch.offer().owed(DueWhen.RETURN);
        if (owed > 0) {
            pen.write(StepKind.PAY, collected, roster.cashier(pen.random()).performer(),
                    Bill.fees(DueWhen.RETURN, owed, PAID_ONLINE));
        }
        ReturnedBy by = pen.history().returnBy();
        pen.write(StepKind.RETURN, collected + pen.between(1, 8), clerk.performer(), new Detail.HandOut(by));
        if (pen.chance(RATED)) {
            LocalDateTime at = pen.chance(0.7) ? pen.last().plusSeconds(pen.between(40, 900))
                    : Rhythm.atHome(pen.last(), pen.last().plusDays(3), pen.random());
            pen.writeAt(StepKind.RATE, at, Performer.applicant(), new Detail.Score(1 + Rhythm.pick(SCORES, pen.random())));
        }
    }
}
