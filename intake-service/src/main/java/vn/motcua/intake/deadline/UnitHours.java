package vn.motcua.intake.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A unit's hours through time: its own on days on which it has some, else those of every unit. */
final class UnitHours {

    private final List<HoursPeriod> timeline;

    private UnitHours(List<HoursPeriod> timeline) {
        this.timeline = List.copyOf(timeline);
    }

    /**
     * Lays a unit's own periods over everyone's.
     *
     * @param own      the unit's periods, none overlapping another; empty where it has no hours of its own
     * @param everyone the periods of every unit
     * @param first    the first day that must be known
     * @param last     the last day that must be known
     * @throws IllegalArgumentException where periods overlap, or a day is left without hours
     */
    static UnitHours of(List<HoursPeriod> own, List<HoursPeriod> everyone, LocalDate first, LocalDate last) {
        List<HoursPeriod> mine = HoursPeriod.inOrder(own);
        List<HoursPeriod> theirs = HoursPeriod.inOrder(everyone);
        List<LocalDate> changes = daysOfChange(mine, theirs, first, last);
        List<HoursPeriod> timeline = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            LocalDate day = changes.get(i);
            HoursPeriod known = covering(mine, day) == null ? covering(theirs, day) : covering(mine, day);
            if (known == null) {
                throw new IllegalArgumentException("no hours are known for " + day);
            }
            LocalDate until = i + 1 < changes.size() ? changes.get(i + 1).minusDays(1) : last;
            timeline.add(new HoursPeriod(day, until, known.hours(), known.edition()));
        }
        return new UnitHours(timeline);
    }

    /** The days on which other hours may begin, with the first known day at the head. */
    private static List<LocalDate> daysOfChange(List<HoursPeriod> mine, List<HoursPeriod> theirs, LocalDate first, LocalDate last) {
        var changes = new TreeSet<>(List.of(first));
        for (List<HoursPeriod> periods : List.of(mine, theirs)) {
            for (HoursPeriod period : periods) {
                changes.add(period.from());
                if (period.to() != null) {
                    changes.add(period.to().plusDays(1));
                }
            }
        }
        return List.copyOf(changes.subSet(first, true, last, true));
    }

    private static HoursPeriod covering(List<HoursPeriod> periods, LocalDate day) {
        return periods.stream().filter(p -> p.covers(day)).findFirst().orElse(null);
    }

    /** The hours of that day, whether anybody works on it or not. */
    HoursPeriod on(LocalDate day) {
        for (HoursPeriod period : timeline) {
            if (period.covers(day)) {
                return period;
            }
        }
        throw WorkingDays.missing(day.getYear());
    }

    /** The editions that brought the hours of these days, each once, oldest first. */
    List<Integer> editions(LocalDate first, LocalDate last) {
        return timeline.stream().filter(p -> p.overlaps(first, last)).map(HoursPeriod::edition).distinct().sorted().toList();
    }
}
