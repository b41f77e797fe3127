/** Bulk import of history from an older system, a step a line. */
package vn.motcua.kit.imports;
