/** Keeps the ledger: adds entries, and tells balances of now and of any past moment. */
package vn.motcua.payment.bookkeeping;
