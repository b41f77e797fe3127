/** Finds number, date, issuer, owner and title in the read text, by rules that are data. */
package vn.motcua.digitization.extraction;
