/** What all actions on a dossier have in common: who may, whether it changed meanwhile, one transaction. */
package vn.motcua.intake.action;
