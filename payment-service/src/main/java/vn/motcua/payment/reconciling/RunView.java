package vn.motcua.payment.reconciling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.motcua.payment.reconciliation.Outcome;

/**
 * What a comparison came to. All amounts are whole đồng; {@code here + difference = there}, and {@code here = ofDay + carriedIn - carriedOut}.
 *
 * @param run        its id
 * @param gateway    the gateway, or CASH
 * @param day        the day, in the offices' time zone
 * @param number     which comparison of that day it is, from 1; the latest counts
 * @param latest     whether it is the latest
 * @param sha256     of the statement file; null for cash
 * @param lines      how many lines the statement has
 * @param ofDay      what the books say was taken on the day
 * @param carriedIn  what was taken on another day and is told by this statement
 * @param carriedOut what was taken on the day and is told by another day's statement
 * @param here       what the books say of all this
 * @param difference what there is more (positive) or less (negative) over there
 * @param there      what the statement says was taken
 * @param outcomes   the same by outcome
 * @param ranAt      when it was made
 * @param actor      by whom
 */
public record RunView(UUID run, String gateway, LocalDate day, int number, boolean latest, String sha256, int lines, long ofDay, long carriedIn, long carriedOut,
                      long here, long difference, long there, List<Total> outcomes, Instant ranAt, String actor) {

    /**
     * The lines of one outcome.
     *
     * @param outcome    the outcome
     * @param lines      how many
     * @param here       what the books say
     * @param difference what there is more or less over there
     * @param there      what the statement says
     * @param resolved   how many of them are resolved
     */
    public record Total(Outcome outcome, int lines, long here, long difference, long there, int resolved) {
    }
}
