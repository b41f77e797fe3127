package vn.motcua.intake.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import vn.motcua.intake.deadline.WorkingHours.Shift;

/** Shifts as people write them: {@code 07:00-11:30 13:30-17:00}. */
final class Shifts {

    private Shifts() {
    }

    /** @throws IllegalArgumentException where a shift is not of that form or closes before it opens */
    static List<Shift> parse(String text) {
        return Arrays.stream(text.strip().split("\\s+")).map(Shifts::shift).toList();
    }

    private static Shift shift(String text) {
        String[] ends = text.split("-", -1);
        try {
            if (ends.length == 2 && ends[0].length() == 5 && ends[1].length() == 5) {
                return new Shift(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
            }
        } catch (DateTimeException e) {
            // falls through to the one message for all
        }
        throw new IllegalArgumentException("a shift is written like 07:00-11:30");
    }

    static String write(List<Shift> shifts) {
        return shifts.stream().map(Shift::toString).collect(Collectors.joining(" "));
    }
}
