/** Answering an online filing: accepted or refused. */
package vn.motcua.intake.acceptance;
