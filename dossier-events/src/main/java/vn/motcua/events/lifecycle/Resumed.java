package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;

/**
 * A standing clock runs again (national status 4).
 *
 * @param dossier   the dossier's code
 * @param why       what ended the pause
 * @param resumedAt when
 * @param dueAt     the new due time
 * @param resumedBy who
 */
public record Resumed(
        String dossier,
        ResumeReason why,
        Instant resumedAt,
        Instant dueAt,
        Performer resumedBy) implements DossierEvent {
}
