/** Refunds: the one table of their states, and how much of a payment can still be paid back. Plain Java. */
package vn.motcua.payment.refund;
