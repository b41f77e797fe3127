/** Pays money back: takes requests and decisions, asks gateways until they have said their last word, keeps refunds. */
package vn.motcua.payment.refunding;
