/** What is known of one dossier, and what it adds to the daily roll-ups: plain functions from events to facts to sums. */
package vn.motcua.reporting.fact;
