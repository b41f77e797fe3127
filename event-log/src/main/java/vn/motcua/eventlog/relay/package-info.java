/** Publishes what the outbox holds: one replica at a time, in order, nothing skipped. */
package vn.motcua.eventlog.relay;
