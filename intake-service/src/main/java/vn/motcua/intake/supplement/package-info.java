/** Asking for what is missing, once and in full, and taking it in. */
package vn.motcua.intake.supplement;
