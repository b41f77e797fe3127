/** Mergers: the open dossiers of a unit go to those who take over from it, with their history and under their old codes. */
package vn.motcua.intake.merger;
