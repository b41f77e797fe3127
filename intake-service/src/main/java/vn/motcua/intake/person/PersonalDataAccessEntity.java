package vn.motcua.intake.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code personal_data_access}: who read what about whom. */
@Entity
@Table(name = "personal_data_access")
class PersonalDataAccessEntity {

    @Id
    UUID id;
    @Column(name = "dossier_id")
    UUID dossierId;
    String actor;
    String what;
    @Column(name = "read_at")
    Instant readAt;
}
