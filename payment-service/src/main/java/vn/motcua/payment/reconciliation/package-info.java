/** What a comparison with a gateway's statement can come to, and how each difference may be resolved. Plain Java. */
package vn.motcua.payment.reconciliation;
