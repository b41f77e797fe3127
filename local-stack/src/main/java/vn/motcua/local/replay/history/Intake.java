package vn.motcua.local.replay.history;

import java.time.LocalTime;

import vn.motcua.events.DueWhen;
import vn.motcua.events.Performer;
import vn.motcua.events.lifecycle.Channel;

/** The first part of a life: filed, answered, paid, scanned, forwarded. */
final class Intake {

    private static final LocalTime SAME_DAY_UNTIL = LocalTime.of(15, 0);
    private static final double WITHDRAWN_BEFORE_FORWARDING = 0.011;
    private static final double ONLINE_FILERS_PAY_ONLINE = 4.0;
    private static final double OTHERS_PAY_ONLINE = 0.12;

    private Intake() {
    }

    /** Writes it; whether the dossier reached the agency. */
    static boolean write(Sketch sketch, Roster roster, Pen pen) {
        Performer receiver = sketch.receiver().performer();
        if (sketch.submittedAt() != null) {
            pen.writeAt(StepKind.SUBMIT, sketch.submittedAt(), Performer.applicant(), null);
        }
        if (sketch.source().answer() == Source.Answer.REFUSED) {
            pen.writeAt(StepKind.REFUSE, sketch.receivedAt(), receiver, null);
        }
        if (sketch.source().answer() != Source.Answer.RECEIVED) {
            return false;
        }
        pen.writeAt(StepKind.RECEIVE, sketch.receivedAt(), receiver, null);
        pay(sketch, roster, pen);
        if (sketch.source().channel() != Channel.ONLINE) {
            scan(sketch, roster, pen);
        }
        if (pen.chance(WITHDRAWN_BEFORE_FORWARDING)) {
            pen.write(StepKind.WITHDRAW, pen.minute() + pen.between(30, 900), receiver, null);
            return false;
        }
        forward(sketch, receiver, pen);
        return true;
    }

    private static void pay(Sketch sketch, Roster roster, Pen pen) {
        long owed = sketch.offer().owed(DueWhen.INTAKE);
        if (owed > 0) {
            boolean online = sketch.source().channel() == Channel.ONLINE;
            Bill bill = Bill.fees(DueWhen.INTAKE, owed, online ? ONLINE_FILERS_PAY_ONLINE : OTHERS_PAY_ONLINE);
            long later = online ? pen.soon(6, 600) : pen.between(1, 14);
            pen.write(StepKind.PAY, pen.minute() + later, roster.cashier(pen.random()).performer(), bill);
        }
    }

    private static void scan(Sketch sketch, Roster roster, Pen pen) {
        Performer digitizer = roster.digitizer(sketch.receiver(), pen.random()).performer();
        for (Offer.Component component : sketch.offer().components()) {
            if (component.required() && component.mustDigitize()) {
                pen.write(StepKind.DIGITIZE, pen.minute() + pen.soon(2, 45), digitizer,
                        new Detail.Paper(component.code(), true, 1 + pen.random().nextInt(6)));
            }
        }
    }

    /** The same day, or at the start of the next working day where it came in after 15:00 (NĐ 61/2018, 18.2). */
    private static void forward(Sketch sketch, Performer receiver, Pen pen) {
        long minute = pen.minute() + pen.between(2, 30);
        if (sketch.receivedAt().toLocalTime().isAfter(SAME_DAY_UNTIL)) {
            long nextDay = OfficeCalendar.startOfDay(sketch.minute()) + OfficeCalendar.MINUTES_A_DAY;
            minute = Math.max(minute, nextDay + pen.between(2, 50));
        }
        pen.write(StepKind.FORWARD, minute, receiver, null);
    }
}
