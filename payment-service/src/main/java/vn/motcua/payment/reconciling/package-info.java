/** Reconciliation as it is done: takes statements, compares them set by set in the database, books how differences are resolved. */
package vn.motcua.payment.reconciling;
