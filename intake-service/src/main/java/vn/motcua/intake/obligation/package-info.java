/** Asking for a financial obligation to be met. */
package vn.motcua.intake.obligation;
