/** Handing a ready dossier to its agency. */
package vn.motcua.intake.forwarding;
