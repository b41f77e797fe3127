/** Reminding people before time runs out: events for whoever sends messages, each told once. */
package vn.motcua.intake.reminder;
