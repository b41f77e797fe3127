/** Giving dossiers to people of the agency that decides, one or many at a time. */
package vn.motcua.intake.assignment;
