/** Applies each event once and in order; parks what comes too early; sets poison aside. */
package vn.motcua.eventlog.inbox;
