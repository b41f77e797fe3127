package vn.motcua.intake.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

import org.hibernate.annotations.ColumnTransformer;
import vn.motcua.events.lifecycle.ApplicantKind;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.intake.dossier.DossierState;
import vn.motcua.intake.dossier.DossierStatus;
import vn.motcua.intake.dossier.Filing;

/** A row of {@code dossier}. It carries a {@link DossierState} to and fro and decides nothing. */
@Entity
@Table(name = "dossier")
class DossierEntity {

    @Id
    UUID id;
    @Column(updatable = false)
    String code;
    @Column(name = "procedure_code", updatable = false)
    String procedure;
    @Column(name = "procedure_version", updatable = false)
    int procedureVersion;
    @Column(updatable = false)
    String field;
    @Column(updatable = false)
    String agency;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Channel channel;
    @Enumerated(EnumType.STRING)
    @Column(name = "applicant_kind", updatable = false)
    ApplicantKind applicantKind;
    @Enumerated(EnumType.STRING)
    @Column(name = "return_by", updatable = false)
    ReturnedBy returnBy;
    @Enumerated(EnumType.STRING)
    DossierStatus status;
    @Column(name = "answer_due_at")
    Instant answerDueAt;
    @Column(name = "counts_from")
    Instant countsFrom;
    @Column(name = "original_due_at")
    Instant originalDueAt;
    @Column(name = "due_at")
    Instant dueAt;
    @Column(name = "last_step_at")
    Instant lastStepAt;
    @ColumnTransformer(write = "?::jsonb")
    String details;
    @Version
    long version;

    /** For Hibernate. */
    DossierEntity() {
    }

    DossierEntity(DossierState state) {
        Filing filing = state.filing();
        id = state.id();
        code = state.code();
        procedure = filing.procedure();
        procedureVersion = filing.procedureVersion();
        field = filing.field();
        agency = filing.agency();
        channel = filing.channel();
        applicantKind = filing.applicantKind();
        returnBy = filing.returnBy();
        take(state);
    }

    /** Takes over what can change. */
    final void take(DossierState state) {
        status = state.status();
        answerDueAt = state.answerDueAt();
        countsFrom = state.countsFrom();
        originalDueAt = state.originalDueAt();
        dueAt = state.dueAt();
        lastStepAt = state.lastStepAt();
        details = DossierDetails.of(state).toJson();
    }

    /** The state as it was stored. */
    DossierState state() {
        DossierDetails d = DossierDetails.fromJson(details);
        var filing = new Filing(procedure, procedureVersion, field, agency, channel, applicantKind, d.rule(), d.fees(), returnBy);
        return new DossierState(id, code, filing, status, d.components(), d.clock(), answerDueAt, countsFrom, originalDueAt, dueAt, d.steps(),
                lastStepAt, d.openSupplement(), d.notice(), d.appointedAt(), d.decision(), d.readiness(), d.rating());
    }
}
