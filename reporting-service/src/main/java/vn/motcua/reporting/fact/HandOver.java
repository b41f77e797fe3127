package vn.motcua.reporting.fact;

import vn.motcua.events.lifecycle.ReturnedBy;

/**
 * The result reached the applicant.
 *
 * @param work when and by whom
 * @param how  at the counter or by post
 */
public record HandOver(Work work, ReturnedBy how) {
}
