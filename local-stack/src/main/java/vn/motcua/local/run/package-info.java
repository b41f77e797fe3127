/** {@code ./run}: the whole stack on this machine, one live dossier, the replayed half-year and the article's figures. */
package vn.motcua.local.run;
