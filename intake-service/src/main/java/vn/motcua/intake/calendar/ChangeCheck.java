package vn.motcua.intake.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.deadline.CalendarEdition;

/** Checks every line of a change, and what the calendar would be after it. Nothing is written here. */
@ApplicationScoped
class ChangeCheck {

    @Inject
    Validator validator;
    @Inject
    Catalogue catalogue;
    /** Labour Code 2019, art. 112 and 111.3: eleven days a year; those on a weekend are made up for. */
    @ConfigProperty(name = "motcua.intake.calendar.least-days-off")
    int leastDaysOff;

    /**
     * What came of the check.
     *
     * @param errors  every error, in the order of parts and lines
     * @param next    the calendar after the change; null where there are errors
     * @param summary what would change; null where there are errors
     */
    record Result(List<LineError> errors, CalendarEdition next, ChangeSummary summary) {
    }

    /** Checks a change of that edition. */
    Result check(LinedRequest lined, CalendarEdition current) {
        List<LineError> errors = new ArrayList<>(lined.errors());
        validator.validate(lined.request()).forEach(violation -> errors.add(error(lined, violation)));
        var days = new DaysReading(current.days(), leastDaysOff, new LineErrors(errors));
        days.read(lined);
        var hours = new HoursReading(code -> catalogue.unit(code).isPresent(), new LineErrors(errors));
        hours.read(lined);
        if (!errors.isEmpty()) {
            return refused(errors);
        }
        try {
            CalendarEdition next = new CalendarChange(days.opens(), days.days(), hours.hours()).applyTo(current, current.number() + 1);
            ChangeSummary summary = ChangeSummary.between(current, next);
            return summary.isEmpty() ? refused(List.of(new LineError("change", 0, null, "không có gì thay đổi so với lịch hiện hành",
                    "nothing differs from the present calendar"))) : new Result(List.of(), next, summary);
        } catch (IllegalArgumentException e) {
            return refused(List.of(new LineError("hours", 0, null, "giờ làm việc chung (*) còn để trống ngày: " + e.getMessage(), e.getMessage())));
        }
    }

    private static Result refused(List<LineError> errors) {
        return new Result(errors.stream().distinct().sorted((a, b) -> a.part().equals(b.part()) ? a.line() - b.line() : a.part().compareTo(b.part()))
                .toList(), null, null);
    }

    private static LineError error(LinedRequest lined, ConstraintViolation<ChangeRequest> violation) {
        String part = null;
        String field = null;
        int line = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null && part != null) {
                line = lined.line(part, node.getIndex());
            }
            if (part == null) {
                part = node.getName();
            } else if (node.getName() != null && !node.getName().startsWith("<")) {
                field = node.getName();
            }
        }
        return new LineError(part, line, field, violation.getMessage(), "missing, too long, or with characters that are not allowed");
    }
}
