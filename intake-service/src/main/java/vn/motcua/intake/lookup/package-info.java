/** Reading a dossier: itself, its timeline, its deadline, its applicant, and the public look-up. */
package vn.motcua.intake.lookup;
