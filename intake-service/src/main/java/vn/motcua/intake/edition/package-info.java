/** How the catalogue is kept in editions, imported with a dry run, exported, and swapped on every replica as a whole. */
package vn.motcua.intake.edition;
