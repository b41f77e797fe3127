package vn.motcua.events.lifecycle;

import java.time.Instant;

import vn.motcua.events.DossierEvent;

/**
 * The applicant rated the service.
 *
 * @param dossier the dossier's code
 * @param score   1 (very dissatisfied) to 5 (very satisfied)
 * @param ratedAt when
 */
public record Rated(
        String dossier,
        int score,
        Instant ratedAt) implements DossierEvent {
}
