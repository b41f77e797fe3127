package vn.motcua.intake.register;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * One register: of the unit that receives, for a year.
 *
 * @param unit             the code of the unit
 * @param year             by the day of reception
 * @param entries          how many dossiers it has; they are numbered from 1 to that
 * @param volumes          how many volumes they fill
 * @param entriesPerVolume how many a volume holds
 * @param openedAt         when its first dossier was received
 * @param closedAt         when it was closed; null while it is open
 * @param closedBy         the staff code of whoever closed it; null likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Register(@JsonIgnore int id, String unit, int year, int entries, int volumes, int entriesPerVolume, Instant openedAt,
                       Instant closedAt, String closedBy) {

    /** The first number of a volume. */
    int first(int volume) {
        return (volume - 1) * entriesPerVolume + 1;
    }

    /** The last number that a volume has so far. */
    int last(int volume) {
        return Math.min(entries, volume * entriesPerVolume);
    }
}
