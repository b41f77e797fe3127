package vn.motcua.intake.returning;

import jakarta.validation.constraints.NotNull;

import vn.motcua.events.lifecycle.ReturnedBy;

/**
 * How the result was handed out.
 *
 * @param by at the counter or by post
 */
public record ReturnRequest(@NotNull ReturnedBy by) {
}
