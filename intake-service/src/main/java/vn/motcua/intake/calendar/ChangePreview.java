package vn.motcua.intake.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * What a change would do.
 *
 * @param edition       the edition that it would change
 * @param acceptable    whether it would be taken
 * @param errors        every error, by part and line
 * @param changes       what would differ; absent where there are errors
 * @param firstDay      the first day that would be counted differently; absent where none would
 * @param openDeadlines how many open deadlines would be counted again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangePreview(int edition, boolean acceptable, List<LineError> errors, ChangeSummary changes, LocalDate firstDay, Long openDeadlines) {
}
