/** When a dossier is due and why: working calendar, terms, pauses, and the ledger that explains them; plain Java. */
package vn.motcua.intake.deadline;
