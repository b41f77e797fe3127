package vn.motcua.intake.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

import vn.motcua.intake.deadline.CalendarFiles;

/** Brings the data files into the database at the first start; afterwards the database rules, and the files are not read again. */
@ApplicationScoped
class CalendarSeed {

    private static final String REASON = "Lịch kèm theo phần mềm / the calendar that came with the software";

    @Inject
    CalendarTables tables;
    @Inject
    CalendarWriter writer;
    @Inject
    Clock clock;

    /** Writes the first edition where there is none; of several replicas that start at once, one does it. */
    @Transactional
    void seed() {
        writer.lock();
        if (tables.newest() == 0) {
            writer.writeFirst(CalendarFiles.edition(), REASON, clock.instant());
        }
    }
}
