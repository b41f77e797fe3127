/** Resolves what is in the review queue: one person proposes, another one decides, and the money goes where they say. */
package vn.motcua.payment.resolving;
