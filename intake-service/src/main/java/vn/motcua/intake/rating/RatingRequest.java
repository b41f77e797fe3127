package vn.motcua.intake.rating;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * The applicant's judgement.
 *
 * @param score 1 (very dissatisfied) to 5 (very satisfied)
 */
public record RatingRequest(@NotNull @Min(1) @Max(5) Integer score) {
}
