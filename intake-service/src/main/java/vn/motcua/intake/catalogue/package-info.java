/** What the centre offers and who works there: procedures, units and staff, read from versioned data files at start. */
package vn.motcua.intake.catalogue;
