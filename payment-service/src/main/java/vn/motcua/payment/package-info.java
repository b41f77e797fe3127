/** Owns the money of dossiers: what is charged, how it is paid, through which gateway, and what was settled. */
package vn.motcua.payment;
