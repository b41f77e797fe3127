package vn.motcua.intake.store;

import java.time.Instant;

import vn.motcua.intake.dossier.Dossier;

/** A dossier together with the row it came from. */
public final class StoredDossier {

    private final DossierEntity entity;
    private final Dossier dossier;

    StoredDossier(DossierEntity entity, Dossier dossier) {
        this.entity = entity;
        this.dossier = dossier;
    }

    /** The dossier itself. */
    public Dossier dossier() {
        return dossier;
    }

    /** How often it was written; the {@code ETag}. */
    public long version() {
        return entity.version;
    }

    /** When it must be with its agency; null where it does not wait for that. */
    public Instant forwardBy() {
        return entity.forwardBy;
    }

    DossierEntity entity() {
        return entity;
    }
}
