package vn.motcua.intake.dossier;

import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.events.lifecycle.Timeliness;

/**
 * What the agency decided.
 *
 * @param outcome          granted or turned down
 * @param timeliness       measured by the adjusted due time
 * @param electronicResult whether the result exists as a signed file
 */
public record Decision(Outcome outcome, Timeliness timeliness, boolean electronicResult) {
}
