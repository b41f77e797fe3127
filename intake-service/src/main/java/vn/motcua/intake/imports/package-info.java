/** Bulk import of an older system's dossiers. */
package vn.motcua.intake.imports;
