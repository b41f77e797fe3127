/** Stopping the clock for a reason of the agency, and letting it run again. */
package vn.motcua.intake.suspension;
