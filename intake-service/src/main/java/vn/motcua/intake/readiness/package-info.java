/** What digitization and payment tell intake. */
package vn.motcua.intake.readiness;
