package vn.motcua.intake.merger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A hand-over that a manager ordered.
 *
 * @param unit         the lasting code of the unit that hands over
 * @param effective    the day from which its dossiers move
 * @param orderedAt    when it was ordered
 * @param orderedBy    the staff code of the manager
 * @param moved        how many dossiers have moved, themselves or what the unit was asked about them
 * @param afterDossier the last dossier looked at; null before the first
 * @param leftBehind   the first dossiers that could not be moved, each with the reason
 * @param finishedAt   when the last dossier was looked at; null until then
 */
record Merger(String unit, LocalDate effective, Instant orderedAt, String orderedBy, long moved, UUID afterDossier, List<String> leftBehind,
              Instant finishedAt) {
}
