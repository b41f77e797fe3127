/** Owns papers: a task per dossier, scans checked by content and stored by content hash, told on {@code dossier.digitization}. */
package vn.motcua.digitization;
