package vn.motcua.intake.dossier;

import java.time.Instant;

import vn.motcua.events.lifecycle.ReminderKind;

/**
 * A reminder that was given; the same is not given twice.
 *
 * @param kind  of what
 * @param dueAt the time in question
 */
public record Reminder(ReminderKind kind, Instant dueAt) {
}
