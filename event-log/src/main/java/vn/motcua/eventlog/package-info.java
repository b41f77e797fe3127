/** Append an event, publish it, consume it once. */
package vn.motcua.eventlog;
