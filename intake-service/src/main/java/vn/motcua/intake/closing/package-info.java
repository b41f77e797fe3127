/** Ends without a decision: withdrawn by the applicant, stopped by the agency. */
package vn.motcua.intake.closing;
