/** Brings in papers that an older system already holds. */
package vn.motcua.digitization.imports;
