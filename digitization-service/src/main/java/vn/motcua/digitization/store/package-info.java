/** Keeps files by their content hash, written once. */
package vn.motcua.digitization.store;
