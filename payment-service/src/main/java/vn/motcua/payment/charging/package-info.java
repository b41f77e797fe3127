/** Raises and cancels charges as the dossier's life goes on, keeps them, and shows what is owed. */
package vn.motcua.payment.charging;
