/** Receiving a dossier at the counter or by post, and filing one online. */
package vn.motcua.intake.reception;
