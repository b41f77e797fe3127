package vn.motcua.intake.catalogue;

import java.time.LocalDate;

/** Periods of days, both ends inclusive; an end that is null is open. */
final class Validity {

    private Validity() {
    }

    static boolean covers(LocalDate from, LocalDate to, LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    static boolean overlap(LocalDate fromA, LocalDate toA, LocalDate fromB, LocalDate toB) {
        return (toB == null || !fromA.isAfter(toB)) && (toA == null || !fromB.isAfter(toA));
    }
}
