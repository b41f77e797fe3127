package vn.motcua.intake.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.motcua.events.lifecycle.Channel;
import vn.motcua.intake.dossier.DossierStatus;
import vn.motcua.kit.problem.FieldError;

/**
 * What both ways of searching can ask for: nothing personal.
 *
 * @param q         words and parts of codes; null for any
 * @param statuses  one of these; empty for any
 * @param agency    the agency's code; null for any
 * @param procedure the procedure's code; null for any
 * @param channel   null for any
 * @param from      the first day of filing; null for any
 * @param to        the last day of filing; null for any
 */
record SearchFilters(String q, Set<DossierStatus> statuses, String agency, String procedure, Channel channel, LocalDate from, LocalDate to) {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 9998;

    /** What is wrong with the days. */
    List<FieldError> wrongDays() {
        List<FieldError> wrong = new ArrayList<>();
        check("from", from, wrong);
        check("to", to, wrong);
        if (wrong.isEmpty() && from != null && to != null && to.isBefore(from)) {
            wrong.add(new FieldError("to", "phải từ ngày from trở đi / must not be before from"));
        }
        return wrong;
    }

    private static void check(String name, LocalDate day, List<FieldError> wrong) {
        if (day != null && (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR)) {
            wrong.add(new FieldError(name, "năm từ %d đến %d / a year from %d to %d".formatted(EARLIEST_YEAR, LATEST_YEAR, EARLIEST_YEAR, LATEST_YEAR)));
        }
    }
}
