package vn.motcua.intake.person;

import java.time.Instant;

/**
 * The reason that someone gave for an action.
 *
 * @param action the action's name on the wire
 * @param at     when it was done
 * @param by     the staff code
 * @param reason free text
 */
public record ActionNote(String action, Instant at, String by, String reason) {

    @Override
    public String toString() {
        return "ActionNote[" + action + "]";
    }
}
