package vn.motcua.intake.assistance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

import vn.motcua.events.lifecycle.AssistanceKind;

/** A row of {@code assistance}; never changed. */
@Entity
@Table(name = "assistance")
class AssistanceEntity {

    @Id
    UUID id;
    String number;
    @Enumerated(EnumType.STRING)
    AssistanceKind kind;
    String dossier;
    @Column(name = "assisted_at")
    Instant assistedAt;
    String staff;
    String unit;

    static AssistanceEntity of(Assistance given) {
        var row = new AssistanceEntity();
        row.id = given.id();
        row.number = given.number();
        row.kind = given.kind();
        row.dossier = given.dossier();
        row.assistedAt = given.assistedAt();
        row.staff = given.staff();
        row.unit = given.unit();
        return row;
    }

    Assistance toAssistance() {
        return new Assistance(id, number, kind, dossier, assistedAt, staff, unit);
    }
}
