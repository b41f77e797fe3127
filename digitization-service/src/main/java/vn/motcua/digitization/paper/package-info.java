/** Shows the papers of a dossier and hands them out, with every access on record. */
package vn.motcua.digitization.paper;
