/** The ledger: what every đồng is, where it lies and whose it is, in double entry. The one place that says what each occasion books. Plain Java. */
package vn.motcua.payment.ledger;
