package vn.motcua.intake.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.kit.input.PlainText;

/**
 * A change of the calendar, as a client writes it. Dates and kinds are text here, so that every wrong line can be told at once.
 *
 * @param reason   why; kept, and shown to whoever asks for a deadline that it moves
 * @param opens    years that were not known and whose days off and make-up days are given here as a whole
 * @param days     days that change
 * @param hours    the hours of units; what is given for a unit replaces all it had
 * @param inherits units that shall have no hours of their own any more
 */
public record ChangeRequest(
        @PlainText(max = LONGEST_REASON, multiline = true) @Schema(examples = "Thông báo 6150/TB-BLĐTBXH") String reason,
        @Size(max = MOST_YEARS) List<@NotNull Integer> opens,
        @Size(max = MOST_LINES) List<@NotNull @Valid Day> days,
        @Size(max = MOST_LINES) List<@NotNull @Valid Hours> hours,
        @Size(max = MOST_LINES) List<@PlainText(max = LONGEST_UNIT) String> inherits) {

    /** The most lines of a list. */
    public static final int MOST_LINES = 2_000;
    /** The most years that a change opens. */
    public static final int MOST_YEARS = 10;
    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 2_000;
    /** The longest unit code. */
    public static final int LONGEST_UNIT = 35;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORD = 20;

    public ChangeRequest {
        opens = opens == null ? List.of() : opens;
        days = days == null ? List.of() : days;
        hours = hours == null ? List.of() : hours;
        inherits = inherits == null ? List.of() : inherits;
    }

    /**
     * A day.
     *
     * @param date such as 2026-01-02
     * @param kind {@code OFF} for a weekday off, {@code WORK} for a weekend day that is worked, {@code ORDINARY} for a day that
     *             is again what its weekday says
     * @param vi   why, in Vietnamese
     * @param en   why, in English
     */
    @Schema(name = "DayOfChange")
    public record Day(
            @PlainText(max = LONGEST_WORD) @Schema(examples = "2026-01-02") String date,
            @PlainText(max = LONGEST_WORD) @Schema(examples = "OFF", enumeration = {"OFF", "WORK", "ORDINARY"}) String kind,
            @PlainText(max = LONGEST_NAME, optional = true) String vi,
            @PlainText(max = LONGEST_NAME, optional = true) String en) {
    }

    /**
     * The hours of a unit for a while.
     *
     * @param unit      its code; {@code *} is every unit without hours of its own
     * @param from      the first day
     * @param to        the last day, inclusive; null while no end is known
     * @param shifts    such as {@code 07:00-11:30 13:30-17:00}
     * @param duePolicy {@code SAME_TIME} or {@code END_OF_DAY}
     */
    @Schema(name = "HoursOfChange")
    public record Hours(
            @PlainText(max = LONGEST_UNIT) @Schema(examples = "000.00.08.H34") String unit,
            @PlainText(max = LONGEST_WORD) @Schema(examples = "2026-10-01") String from,
            @PlainText(max = LONGEST_WORD, optional = true) String to,
            @PlainText(max = LONGEST_NAME) @Schema(examples = "07:30-11:30 13:00-17:00") String shifts,
            @PlainText(max = LONGEST_WORD) @Schema(examples = "SAME_TIME", enumeration = {"SAME_TIME", "END_OF_DAY"}) String duePolicy) {
    }
}
