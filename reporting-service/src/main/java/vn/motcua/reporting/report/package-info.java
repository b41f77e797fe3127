/** The figures over REST: computed from the roll-ups, explained, and with the dossiers behind each. */
package vn.motcua.reporting.report;
