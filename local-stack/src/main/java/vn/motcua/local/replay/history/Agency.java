package vn.motcua.local.replay.history;

import java.util.Map;

import vn.motcua.events.Performer;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.Outcome;

/** The second part of a life: what the agency does until it decides. */
final class Agency {

    private static final int DAY = OfficeCalendar.MINUTES_A_DAY;
    private static final double STOPPED = 0.004;
    private static final double WITHDRAWN = 0.006;
    private static final double SUPPLEMENTED = 0.028;
    private static final double SUPPLEMENT_NEVER_COMES = 0.05;
    private static final double SUSPENDED = 0.004;
    private static final double RESCHEDULED = 0.009;
    private static final double OVERDUE = 0.02;
    private static final double ON_TIME = 0.17;
    private static final double REJECTED = 0.014;
    private static final double OBLIGATION_UNPAID = 0.02;
    private static final double OBLIGATIONS_PAID_ONLINE = 9.0;
    private static final double SIGNED_FILE = 0.85;
    /** How often land procedures end in a tax notice. */
    private static final Map<String, Double> OBLIGATIONS =
            Map.of("2.000889", 0.8, "1.004227", 0.35, "9.000031", 0.85, "9.000032", 0.9);

    private final Sketch sketch;
    private final Pen pen;
    private final Terms terms;
    private final Roster roster;
    private final Performer officer;
    private long due;
    private boolean paused;

    Agency(Sketch sketch, Roster roster, Terms terms, Pen pen) {
        this.sketch = sketch;
        this.roster = roster;
        this.terms = terms;
        this.pen = pen;
        this.officer = roster.officer(sketch.offer(), pen.random()).performer();
        this.due = terms.due(sketch.minute(), sketch.offer());
    }

    /** Writes it; whether the agency decided. */
    boolean write() {
        if (pen.chance(STOPPED)) {
            pen.write(StepKind.STOP, within(0.2, 0.8), officer, null);
            return false;
        }
        if (pen.chance(WITHDRAWN)) {
            pen.write(StepKind.WITHDRAW, within(0.1, 0.8), sketch.receiver().performer(), null);
            return false;
        }
        if (pen.chance(SUPPLEMENTED) && due - pen.minute() > 2 * DAY && !supplement()) {
            return false;
        }
        if (pen.chance(OBLIGATIONS.getOrDefault(sketch.offer().code(), 0.0)) && !obligation()) {
            return false;
        }
        if (pen.chance(SUSPENDED)) {
            long from = within(0.2, 0.6);
            pen.write(StepKind.SUSPEND, from, officer, null);
            pen.write(StepKind.RESUME, pen.minute() + pen.between(DAY, 8 * DAY), officer, null);
            paused = true;
            due += pen.minute() - from;
        }
        decide();
        return true;
    }

    private boolean supplement() {
        long asked = within(0.1, 0.6);
        Offer.Component first = sketch.offer().components().get(0);
        Detail.Paper paper = new Detail.Paper(first.code(), first.mustDigitize(), 1 + pen.random().nextInt(3));
        pen.write(StepKind.REQUEST_SUPPLEMENT, asked, officer, paper);
        if (pen.chance(SUPPLEMENT_NEVER_COMES)) {
            pen.write(StepKind.STOP, pen.minute() + pen.between(20 * DAY, 26 * DAY), officer, null);
            return false;
        }
        pen.write(StepKind.RECEIVE_SUPPLEMENT, asked + pen.soon(200, 9 * DAY), sketch.receiver().performer(), paper);
        long back = pen.minute();
        if (paper.digitize() && sketch.source().channel() != Channel.ONLINE) {
            Performer digitizer = roster.digitizer(sketch.receiver(), pen.random()).performer();
            pen.write(StepKind.DIGITIZE, back + pen.between(2, 30), digitizer, paper);
        }
        paused = true;
        due = sketch.offer().termRestarts() ? terms.due(back, sketch.offer()) : due + back - asked;
        return true;
    }

    private boolean obligation() {
        long asked = within(0.3, 0.7);
        String notice = "TB-%06d/%d".formatted(pen.history().number(), sketch.source().year());
        Bill bill = Bill.obligation(notice, OBLIGATIONS_PAID_ONLINE);
        pen.write(StepKind.REQUEST_OBLIGATION, asked, officer, bill);
        if (pen.chance(OBLIGATION_UNPAID)) {
            return false;
        }
        pen.write(StepKind.PAY, asked + pen.soon(40, 10 * DAY), roster.cashier(pen.random()).performer(), bill);
        paused = true;
        due += pen.minute() - asked;
        return true;
    }

    private void decide() {
        long at;
        // After a pause the due time is known to intake alone, and an apology must come a day before it.
        if (pen.chance(RESCHEDULED) && !paused && due - pen.minute() > 4 * DAY) {
            long appointed = due + pen.between(3 * DAY, 8 * DAY);
            pen.write(StepKind.RESCHEDULE, due - pen.between(2 * DAY, 3 * DAY), officer,
                    new Detail.Appointment(pen.moment(appointed)));
            at = pen.between(due + 60, appointed);
        } else if (pen.chance(OVERDUE)) {
            at = Math.max(due, pen.minute()) + pen.soon(40, 7 * DAY);
        } else {
            at = inTime(pen.chance(ON_TIME));
        }
        Outcome outcome = pen.chance(REJECTED) ? Outcome.REJECTED : Outcome.APPROVED;
        boolean electronic = sketch.offer().electronicResult() && pen.chance(SIGNED_FILE);
        pen.write(StepKind.DECIDE, at, officer, new Detail.Decision(outcome, electronic));
    }

    /** A minute in term: on the due day itself, or on a day before it. */
    private long inTime(boolean onDueDay) {
        long now = pen.minute() + 5;
        long dueDay = OfficeCalendar.startOfDay(due);
        boolean daysLeft = dueDay > now + 20;
        if (onDueDay && due - Math.max(now, dueDay) > 15 || !daysLeft) {
            return pen.between(Math.max(now, dueDay), Math.max(now + 1, due - 5));
        }
        return now + (long) ((dueDay - 1 - now) * (0.1 + 0.9 * pen.random().nextDouble()));
    }

    /** A minute in that part of the time that is left. */
    private long within(double least, double most) {
        long left = Math.max(DAY / 8, due - pen.minute());
        return pen.minute() + 3 + (long) (left * (least + (most - least) * pen.random().nextDouble()));
    }
}
