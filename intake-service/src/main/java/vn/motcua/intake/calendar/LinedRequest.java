package vn.motcua.intake.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A change together with the lines on which its parts stand.
 *
 * @param request    the change
 * @param dayLines   the line of each day
 * @param hoursLines the line of each unit's hours
 * @param errors     what could not be read at all
 */
record LinedRequest(ChangeRequest request, List<Integer> dayLines, List<Integer> hoursLines, List<LineError> errors) {

    /** A change in JSON: lines are places in its lists. */
    static LinedRequest ofJson(ChangeRequest request) {
        return new LinedRequest(request, places(request.days().size()), places(request.hours().size()), new ArrayList<>());
    }

    private static List<Integer> places(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    /** The line of an entry of a part. */
    int line(String part, int index) {
        return switch (part) {
            case "days" -> dayLines.get(index);
            case "hours" -> hoursLines.get(index);
            default -> index + 1;
        };
    }
}
