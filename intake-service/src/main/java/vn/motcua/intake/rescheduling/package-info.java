/** Apologising for a delay and naming a new day, once. */
package vn.motcua.intake.rescheduling;
