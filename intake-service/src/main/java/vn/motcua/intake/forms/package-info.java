/** The papers of a dossier: which it has grounds for, what they say, their numbers. */
package vn.motcua.intake.forms;
