package vn.motcua.intake.obligation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;

import vn.motcua.events.FeeKind;

/**
 * A financial obligation.
 *
 * @param notice the number of the notice
 * @param kind   whose money it is
 * @param amount whole đồng
 */
public record ObligationRequest(
        @NotNull @Pattern(regexp = "[A-Z0-9Đ][A-Z0-9Đ./_-]{0,49}") String notice,
        @NotNull FeeKind kind,
        @NotNull @Positive @Max(MOST) Long amount) {

    /** A thousand billion đồng. */
    public static final long MOST = 1_000_000_000_000L;
}
