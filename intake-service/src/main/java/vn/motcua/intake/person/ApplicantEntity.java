package vn.motcua.intake.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code applicant}: nothing in it can be read without the key. */
@Entity
@Table(name = "applicant")
class ApplicantEntity {

    @Id
    @Column(name = "dossier_id")
    UUID dossierId;
    @Column(name = "key_id")
    String keyId;
    byte[] name;
    @Column(name = "identity_number")
    byte[] identityNumber;
    @Column(name = "identity_hash")
    byte[] identityHash;
    byte[] phone;
    byte[] email;
    byte[] address;
}
