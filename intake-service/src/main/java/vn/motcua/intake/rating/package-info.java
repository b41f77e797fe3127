/** The applicant's judgement of the service. */
package vn.motcua.intake.rating;
