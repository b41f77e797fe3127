package vn.motcua.digitization.task;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What digitization knows of a dossier, from intake's {@code received} and {@code transferred} events.
 *
 * @param id         the dossier's id, the key of its events
 * @param code       the code on the receipt
 * @param unit       the code of the agency that decides; its officers may read the papers
 * @param procedure  the national procedure code
 * @param receivedAt when the centre accepted it
 * @param ownerHash  the mark of the applicant as the owner of papers; null where no identity number is known
 */
public record KnownDossier(UUID id, String code, String unit, String procedure, Instant receivedAt, String ownerHash) {

    public KnownDossier {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(receivedAt, "receivedAt");
    }

    /** The same dossier, decided by another agency. */
    KnownDossier handedOverTo(String successor) {
        return new KnownDossier(id, code, successor, procedure, receivedAt, ownerHash);
    }
}
