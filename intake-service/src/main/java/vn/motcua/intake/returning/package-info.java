/** Handing out the result. */
package vn.motcua.intake.returning;
