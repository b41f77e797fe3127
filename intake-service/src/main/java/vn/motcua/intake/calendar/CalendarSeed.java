package vn.motcua.intake.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.motcua.intake.deadline.CalendarEdition;
import vn.motcua.intake.deadline.CalendarFiles;
import vn.motcua.intake.deadline.SpecialDay;
import vn.motcua.intake.deadline.WorkingDays;

/**
 * Brings the data files into the database: all of them where it has none, and later the years that a release adds at the end.
 * What the database knows is never touched, because managers change it there.
 */
@ApplicationScoped
class CalendarSeed {

    /** The reason of an edition that a release brought. */
    static final String RELEASE_REASON = "Lịch năm mới kèm theo bản phát hành / came with the release";

    private static final String FIRST_REASON = "Lịch kèm theo phần mềm / the calendar that came with the software";
    private static final Logger LOG = Logger.getLogger(CalendarSeed.class);

    @Inject
    CalendarTables tables;
    @Inject
    CalendarWriter writer;
    @Inject
    RecountTable recounts;
    @Inject
    Clock clock;
    @ConfigProperty(name = "motcua.calendar.dir")
    Optional<String> directory;
    @ConfigProperty(name = "motcua.intake.calendar.least-days-off")
    int leastDaysOff;

    /** What the files of this release bring; of several replicas that start at once, one writes it. */
    @Transactional
    void seed() {
        bring(directory.map(dir -> CalendarFiles.directory(Path.of(dir))).orElseGet(CalendarFiles::builtIn));
    }

    /** Writes what those files bring, if anything. */
    @Transactional
    void bring(CalendarFiles files) {
        CalendarEdition shipped = files.edition();
        writer.lock();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int newest = tables.newest();
        if (newest == 0) {
            writer.writeFirst(shipped, FIRST_REASON, now);
            return;
        }
        CalendarEdition current = tables.read(newest);
        Set<Integer> added = following(current.days(), shipped.days());
        if (!added.isEmpty()) {
            add(current, added, shipped.days(), now);
        }
    }

    /** The years of the files that go on from the last known one without a gap. */
    private static Set<Integer> following(WorkingDays known, WorkingDays shipped) {
        Set<Integer> years = new TreeSet<>();
        int next = known.last().getYear() + 1;
        while (next >= shipped.first().getYear() && next <= shipped.last().getYear()) {
            years.add(next++);
        }
        return years;
    }

    private void add(CalendarEdition current, Set<Integer> years, WorkingDays shipped, Instant now) {
        Map<LocalDate, Optional<SpecialDay>> days = new HashMap<>();
        for (int year : years) {
            demandDaysOff(shipped, year);
            shipped.year(year).days().forEach(day -> days.put(day.date(), Optional.of(day)));
        }
        CalendarEdition next;
        try {
            next = new CalendarChange(years, days, Map.of()).applyTo(current, current.number() + 1);
        } catch (IllegalArgumentException e) {
            // The hours in the database end with the last known year: a manager must say which hold then. Starting is no time to guess.
            LOG.errorf("the calendar of %s that came with the release is not taken over: %s", years, e.getMessage());
            return;
        }
        ChangeSummary summary = ChangeSummary.between(current, next);
        writer.write(current, next, summary, RELEASE_REASON, CalendarWriter.SYSTEM, now);
        recounts.queue(next.number(), summary, now);
        LOG.infof("edition %d of the calendar brings the years %s, which came with the release", next.number(), years);
    }

    /** As for a manager who opens a year: a list that was begun and not finished is no calendar. */
    private void demandDaysOff(WorkingDays shipped, int year) {
        int off = shipped.year(year).days().stream().mapToInt(day -> day.kind() == SpecialDay.Kind.OFF ? 1 : -1).sum();
        if (off < leastDaysOff) {
            throw new IllegalArgumentException("calendar/" + year + ".csv has " + off + " days off, make-up days taken away; at least "
                    + leastDaysOff + " are needed");
        }
    }
}
