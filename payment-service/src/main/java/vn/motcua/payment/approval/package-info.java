/** The second pair of eyes on what moves money. */
package vn.motcua.payment.approval;
