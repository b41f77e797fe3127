/** Owns the dossier, from its filing to its return. */
package vn.motcua.intake;
