/** The working calendar while the service runs: seeded from the data files, changed with a reason, and open deadlines counted again. */
package vn.motcua.intake.calendar;
