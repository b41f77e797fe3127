package vn.motcua.intake.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import vn.motcua.intake.deadline.SpecialDay;
import vn.motcua.intake.deadline.WorkingDays;

/** Reads the years and days of a change, line by line; a wrong line is left out. */
final class DaysReading {

    private final WorkingDays known;
    private final int leastDaysOff;
    private final LineErrors errors;
    private final TreeSet<Integer> opens = new TreeSet<>();
    private final Map<LocalDate, Optional<SpecialDay>> days = new TreeMap<>();

    /** @param leastDaysOff the fewest weekdays off that a year may be opened with */
    DaysReading(WorkingDays known, int leastDaysOff, LineErrors errors) {
        this.known = known;
        this.leastDaysOff = leastDaysOff;
        this.errors = errors;
    }

    void read(LinedRequest lined) {
        ChangeRequest request = lined.request();
        readOpens(request.opens());
        for (int i = 0; i < request.days().size(); i++) {
            if (request.days().get(i) != null) {
                readDay(request.days().get(i), lined.line("days", i));
            }
        }
        opens.forEach(this::checkOpened);
    }

    private void readOpens(List<Integer> years) {
        int last = known.last().getYear();
        for (Integer year : new TreeSet<>(years.stream().filter(Objects::nonNull).toList())) {
            if (year >= known.first().getYear() && year <= last) {
                errors.wrong("opens", 0, null, "lịch năm " + year + " đã có", "the calendar of " + year + " is there already");
            } else if (year != (opens.isEmpty() ? last : opens.last()) + 1 || year > LineErrors.LAST_YEAR) {
                errors.wrong("opens", 0, null, "năm " + year + " không liền sau năm " + last, year + " does not follow " + last);
            } else {
                opens.add(year);
            }
        }
    }

    private void readDay(ChangeRequest.Day day, int line) {
        LocalDate date = errors.date("days", line, "date", day.date());
        DayKind kind = errors.oneOf(DayKind.class, "days", line, "kind", day.kind());
        if (date == null || kind == null) {
            return;
        }
        if (!opens.contains(date.getYear()) && (date.isBefore(known.first()) || date.isAfter(known.last()))) {
            errors.wrong("days", line, "date", "lịch năm " + date.getYear() + " chưa được mở; hãy nêu năm đó trong opens cùng đủ danh sách ngày",
                    date.getYear() + " is not a known year; name it in opens, with the whole list of its days");
        } else if (days.containsKey(date)) {
            errors.wrong("days", line, "date", "ngày này có hai dòng", "this day stands twice");
        } else if (kind == DayKind.ORDINARY) {
            days.put(date, Optional.empty());
        } else if (day.vi() == null || day.en() == null) {
            errors.wrong("days", line, day.vi() == null ? "vi" : "en", "phải nêu tên ngày nghỉ hoặc ngày làm bù", "a day off or made up needs a name");
        } else {
            special(date, kind, day, line);
        }
    }

    private void special(LocalDate date, DayKind kind, ChangeRequest.Day day, int line) {
        try {
            days.put(date, Optional.of(new SpecialDay(date, SpecialDay.Kind.valueOf(kind.name()), day.vi(), day.en())));
        } catch (IllegalArgumentException e) {
            errors.wrong("days", line, "kind", kind == DayKind.OFF ? "ngày này là cuối tuần, vốn đã nghỉ" : "ngày này là ngày làm việc trong tuần",
                    e.getMessage());
        }
    }

    /** A year of which a few days were forgotten would give wrong dates for months before anybody notices. */
    private void checkOpened(int year) {
        long off = days.values().stream().flatMap(Optional::stream).filter(d -> d.date().getYear() == year)
                .mapToLong(d -> d.kind() == SpecialDay.Kind.OFF ? 1 : -1).sum();
        if (off < leastDaysOff) {
            errors.wrong("opens", 0, null, "năm " + year + " mới có " + off + " ngày nghỉ (đã trừ ngày làm bù); luật định ít nhất " + leastDaysOff,
                    year + " has " + off + " weekdays off (make-up days taken away); the law gives at least " + leastDaysOff);
        }
    }

    TreeSet<Integer> opens() {
        return opens;
    }

    Map<LocalDate, Optional<SpecialDay>> days() {
        return days;
    }
}
