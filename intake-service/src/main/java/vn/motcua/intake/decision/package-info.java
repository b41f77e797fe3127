/** Deciding. */
package vn.motcua.intake.decision;
