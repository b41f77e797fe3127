/** Starts payments, hears what became of them, settles charges, lets stale attempts expire. */
package vn.motcua.payment.paying;
