/** Who may know of a dossier; whoever may not is told that there is none. */
package vn.motcua.intake.access;
