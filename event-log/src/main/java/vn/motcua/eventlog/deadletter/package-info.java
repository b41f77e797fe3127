/** What an operator does with poison. */
package vn.motcua.eventlog.deadletter;
