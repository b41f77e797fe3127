package vn.motcua.intake.calendar;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import vn.motcua.intake.deadline.WorkingCalendars;

/** The calendar of this replica, read when the service starts; a wrong data file keeps the first one from starting. */
@Singleton
class CalendarProducer {

    @Produces
    @Singleton
    @Startup
    WorkingCalendars calendars(CalendarSeed seed, CalendarTables tables) {
        seed.seed();
        return new WorkingCalendars(tables.read(tables.newest()), tables::read);
    }
}
