package vn.motcua.intake.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import vn.motcua.intake.calendar.CalendarChange.Period;
import vn.motcua.intake.deadline.CalendarEdition;
import vn.motcua.intake.deadline.DuePolicy;
import vn.motcua.intake.deadline.HoursPeriod;
import vn.motcua.intake.deadline.WorkingHours;

/** Reads the hours of units of a change, line by line; a wrong line is left out. */
final class HoursReading {

    private final Predicate<String> isUnit;
    private final LineErrors errors;
    private final Map<String, List<Period>> hours = new HashMap<>();

    /** @param isUnit whether there is a unit of that code */
    HoursReading(Predicate<String> isUnit, LineErrors errors) {
        this.isUnit = isUnit;
        this.errors = errors;
    }

    void read(LinedRequest lined) {
        ChangeRequest request = lined.request();
        for (int i = 0; i < request.hours().size(); i++) {
            if (request.hours().get(i) != null) {
                readHours(request.hours().get(i), lined.line("hours", i));
            }
        }
        for (int i = 0; i < request.inherits().size(); i++) {
            readInherits(request.inherits().get(i), i + 1);
        }
    }

    private void readHours(ChangeRequest.Hours line, int number) {
        LocalDate from = errors.date("hours", number, "from", line.from());
        LocalDate to = errors.date("hours", number, "to", line.to());
        DuePolicy policy = errors.oneOf(DuePolicy.class, "hours", number, "duePolicy", line.duePolicy());
        WorkingHours daily = daily(line.shifts(), policy, number);
        boolean unitKnown = line.unit() != null && checkUnit("hours", number, "unit", line.unit());
        if (!unitKnown || from == null || daily == null || line.to() != null && to == null) {
            return;
        }
        if (to != null && to.isBefore(from)) {
            errors.wrong("hours", number, "to", "ngày hết hiệu lực trước ngày có hiệu lực", "the last day is before the first");
            return;
        }
        List<Period> periods = hours.computeIfAbsent(line.unit(), unit -> new ArrayList<>());
        var mine = new HoursPeriod(from, to, daily, 1);
        periods.stream().filter(p -> mine.overlaps(p.from(), p.to())).findFirst().ifPresentOrElse(
                p -> errors.wrong("hours", number, "from", "hiệu lực chồng lên giờ làm việc từ " + p.from(),
                        "the validity overlaps that of the hours from " + p.from()),
                () -> periods.add(new Period(from, to, daily)));
    }

    private WorkingHours daily(String shifts, DuePolicy policy, int number) {
        if (shifts == null) {
            return null;
        }
        try {
            return new WorkingHours(Shifts.parse(shifts), policy == null ? DuePolicy.SAME_TIME : policy);
        } catch (IllegalArgumentException e) {
            errors.wrong("hours", number, "shifts", "giờ đóng cửa phải sau giờ mở cửa, các ca không chồng nhau, viết như 07:00-11:30 13:30-17:00",
                    e.getMessage());
            return null;
        }
    }

    private void readInherits(String unit, int place) {
        if (unit == null || !checkUnit("inherits", place, null, unit)) {
            return;
        }
        if (unit.equals(CalendarEdition.EVERY_UNIT) || hours.containsKey(unit)) {
            errors.wrong("inherits", place, null, unit + " không thể vừa có giờ riêng vừa theo giờ chung", unit + " cannot both have hours and inherit them");
        } else {
            hours.put(unit, List.of());
        }
    }

    private boolean checkUnit(String part, int line, String field, String unit) {
        boolean known = unit.equals(CalendarEdition.EVERY_UNIT) || isUnit.test(unit);
        if (!known) {
            errors.wrong(part, line, field, "không có đơn vị này", "there is no such unit");
        }
        return known;
    }

    Map<String, List<Period>> hours() {
        return hours;
    }
}
