package vn.motcua.intake.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code dossier_search}; written once. */
@Entity
@Table(name = "dossier_search")
class SearchEntity {

    @Id
    @Column(name = "dossier_id")
    UUID dossierId;
    @Column(updatable = false)
    String code;
    @Column(name = "filed_at", updatable = false)
    Instant filedAt;
    @Column(name = "procedure_code", updatable = false)
    String procedure;
    @Column(updatable = false)
    String agency;
    @Column(updatable = false)
    String channel;
    @Column(updatable = false)
    long[] tokens;
}
