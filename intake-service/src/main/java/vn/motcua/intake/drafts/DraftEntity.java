package vn.motcua.intake.drafts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code draft}: what was typed in can only be read with the key. */
@Entity
@Table(name = "draft")
class DraftEntity {

    @Id
    UUID id;
    @Column(updatable = false)
    String owner;
    @Column(name = "procedure_code")
    String procedure;
    String unit;
    @Column(name = "created_at", updatable = false)
    Instant createdAt;
    @Column(name = "changed_at")
    Instant changedAt;
    @Column(name = "expires_at")
    Instant expiresAt;
    @Column(name = "key_id")
    String keyId;
    byte[] content;
    @Version
    long version;
}
