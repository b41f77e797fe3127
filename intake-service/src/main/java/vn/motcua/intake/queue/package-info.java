/** The work queue: what waits for the caller, the most urgent first. */
package vn.motcua.intake.queue;
