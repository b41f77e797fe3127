/** A small part of the half-year that {@code ./run} replays, through the real services. */
package vn.motcua.system.history;
