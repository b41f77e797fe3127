/** The dossier: its states, guards and events, moved only through one transition table; plain Java. */
package vn.motcua.intake.dossier;
