/** Reminding people before time runs out, and of what stands still: events for whoever sends messages, each told once. */
package vn.motcua.intake.reminder;
