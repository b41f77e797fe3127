package vn.motcua.intake.dossier;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.deadline.WorkingCalendar;
import vn.motcua.kit.problem.Problem;

/** When a new day may be named with an apology: once, and at the latest a day before expiry (NĐ 61/2018, 19.9). */
final class Reappointment {

    private static final int MOST_DAYS = 366;

    private Reappointment() {
    }

    /**
     * Passes where it may be named.
     *
     * @param before the day that was named before; null where none was
     * @param newDay the new one; after the due time, within a year, when the unit works
     * @param at     when it is named
     */
    static void check(Instant before, Instant newDay, Instant dueAt, Instant at, WorkingCalendar calendar) {
        if (before != null) {
            throw new Problem(DossierProblem.RESCHEDULED_BEFORE);
        }
        if (!LegalTime.dayOf(at).isBefore(LegalTime.dayOf(dueAt))) {
            throw new Problem(DossierProblem.RESCHEDULED_TOO_LATE, LegalTime.minuteOf(dueAt).toString());
        }
        if (!newDay.isAfter(dueAt) || newDay.isAfter(dueAt.plus(MOST_DAYS, ChronoUnit.DAYS))) {
            throw Problem.ofField("appointedAt", "phải sau hạn trả, trong vòng một năm / must be after the due time, within a year");
        }
        if (!calendar.isOpenOrClosing(LegalTime.minuteOf(newDay))) {
            throw Problem.ofField("appointedAt", "phải trong giờ làm việc của đơn vị / must lie in the unit's working time");
        }
    }
}
