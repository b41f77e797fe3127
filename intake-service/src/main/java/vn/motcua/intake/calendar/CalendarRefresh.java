package vn.motcua.intake.calendar;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import vn.motcua.intake.deadline.WorkingCalendars;

/** Takes over what another replica changed: every replica looks every few seconds whether there is a newer edition. */
@ApplicationScoped
class CalendarRefresh {

    private static final Logger LOG = Logger.getLogger(CalendarRefresh.class);

    @Inject
    WorkingCalendars calendars;
    @Inject
    CalendarTables tables;

    @Scheduled(every = "{motcua.intake.calendar.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void tick() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warnf("no look at the calendar's edition this time: %s", e.toString());
        }
    }

    /** Swaps the calendar where there is a newer edition. */
    void look() {
        int newest = tables.newest();
        if (newest > calendars.current().number()) {
            calendars.swap(tables.read(newest));
            LOG.infof("the calendar is edition %d now", newest);
        }
    }
}
