/** What a dossier owes: charges and the one table of their states. Plain Java. */
package vn.motcua.payment.charge;
