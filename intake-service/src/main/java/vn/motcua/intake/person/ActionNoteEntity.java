package vn.motcua.intake.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code action_note}: the encrypted reason of an action. */
@Entity
@Table(name = "action_note")
class ActionNoteEntity {

    @Id
    UUID id;
    @Column(name = "dossier_id")
    UUID dossierId;
    String action;
    @Column(name = "noted_at")
    Instant notedAt;
    @Column(name = "noted_by")
    String notedBy;
    @Column(name = "key_id")
    String keyId;
    byte[] reason;
}
