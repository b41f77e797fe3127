package vn.motcua.reporting.fact;

import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.events.lifecycle.Timeliness;

/**
 * What the agency decided.
 *
 * @param work             when and by whom
 * @param outcome          granted or turned down
 * @param timeliness       as intake measured it against the adjusted due time
 * @param electronicResult whether the result exists as a signed file
 */
public record Decision(Work work, Outcome outcome, Timeliness timeliness, boolean electronicResult) {
}
