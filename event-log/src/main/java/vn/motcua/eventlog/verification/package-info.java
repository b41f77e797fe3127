/** Proves that nobody changed the log behind the service's back. */
package vn.motcua.eventlog.verification;
