/** Reads the parameters of a list: every wrong one is named at once. */
package vn.motcua.intake.query;
