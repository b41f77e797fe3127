package vn.motcua.digitization.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

import vn.motcua.digitization.task.PaperUse;
import vn.motcua.kit.input.PlainText;

/**
 * A rule to be set.
 *
 * @param use         whether the papers were handed in or decided
 * @param paperType   the code of their kind; null: every kind without a rule of its own
 * @param years       how many whole years; null: for good
 * @param countedFrom what begins the time
 * @param legalBasis  number, article, clause
 * @param validFrom   the first day on which it counts: tomorrow or later
 */
public record RuleOrder(@NotNull PaperUse use, @Pattern(regexp = "[A-Za-z0-9._-]{1,60}") String paperType, @Min(1) @Max(MOST_YEARS) Integer years,
        @NotNull CountedFrom countedFrom, @NotNull @PlainText(max = LONGEST_BASIS) String legalBasis, @NotNull LocalDate validFrom) {

    static final int MOST_YEARS = 100;
    static final int LONGEST_BASIS = 300;
}
