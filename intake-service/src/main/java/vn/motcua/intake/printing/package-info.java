/** Printing: which form the law wants on a day, templates that a province can replace, and PDF/A out of them. */
package vn.motcua.intake.printing;
