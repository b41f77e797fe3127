/** Payments: the one table of their states, and what money that was taken settles. Plain Java. */
package vn.motcua.payment.settlement;
