/** What the centre offers and who works there: procedures, units and staff, read from checked tables and immutable in memory. */
package vn.motcua.intake.catalogue;
