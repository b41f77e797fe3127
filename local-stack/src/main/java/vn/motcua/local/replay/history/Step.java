package vn.motcua.local.replay.history;

import java.time.LocalDateTime;

import vn.motcua.events.Performer;

/**
 * One step of a dossier's history.
 *
 * @param kind   what was done
 * @param at     when, in Vietnamese local time
 * @param by     who did it
 * @param detail what else belongs to it; null where nothing does
 */
public record Step(StepKind kind, LocalDateTime at, Performer by, Detail detail) {
}
