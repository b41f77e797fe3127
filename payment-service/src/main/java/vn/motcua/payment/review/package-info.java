/** The queue of money that settles nothing by itself, until two people decide what becomes of it. */
package vn.motcua.payment.review;
