/** Says whether the database and the broker can be reached. */
package vn.motcua.eventlog.health;
