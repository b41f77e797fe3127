package vn.motcua.payment.resolving;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

import vn.motcua.kit.input.PlainText;

/** What the second person says of a proposal. */
public final class Decision {

    private Decision() {
    }

    /**
     * Yes.
     *
     * @param proposal the proposal that was read, so that nobody approves what he has not seen
     */
    public record Approval(@NotNull UUID proposal) {
    }

    /**
     * No.
     *
     * @param proposal the proposal that was read
     * @param reason   why
     */
    public record Refusal(@NotNull UUID proposal, @PlainText(max = 500) String reason) {
    }
}
