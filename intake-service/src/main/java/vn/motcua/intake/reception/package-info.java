/** Receiving a dossier at the counter or by post, refusing it there, and filing one online. */
package vn.motcua.intake.reception;
