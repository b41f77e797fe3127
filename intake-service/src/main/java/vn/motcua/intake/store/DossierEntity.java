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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.motcua.events.lifecycle.ApplicantKind;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.intake.dossier.DossierClock;
import vn.motcua.intake.dossier.DossierState;
import vn.motcua.intake.dossier.DossierStatus;
import vn.motcua.intake.dossier.Filing;
import vn.motcua.intake.dossier.Handling;

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
    /** The agency that decided the day it was filed; {@link #agency} is the one that decides now. */
    @Column(name = "filed_with", updatable = false)
    String filedWith;
    String agency;
    String assignee;
    /** The agencies whose opinion is out. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] consulted;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Channel channel;
    @Enumerated(EnumType.STRING)
    @Column(name = "applicant_kind", updatable = false)
    ApplicantKind applicantKind;
    @Enumerated(EnumType.STRING)
    @Column(name = "return_by", updatable = false)
    ReturnedBy returnBy;
    /** Null where no identity number is known, and in what was filed before papers had owners. */
    @Column(name = "owner_hash", updatable = false)
    String ownerHash;
    @Enumerated(EnumType.STRING)
    DossierStatus status;
    boolean suspended;
    @Column(name = "answer_due_at")
    Instant answerDueAt;
    @Column(name = "counts_from")
    Instant countsFrom;
    @Column(name = "original_due_at")
    Instant originalDueAt;
    @Column(name = "due_at")
    Instant dueAt;
    @Column(name = "calendar_edition")
    int calendarEdition;
    /** When the next reminder or standstill is to be told of it; null where none is. */
    @Column(name = "remind_at")
    Instant remindAt;
    /** When it must be with its agency; null where it does not wait for that, or where the calendar does not reach so far. */
    @Column(name = "forward_by")
    Instant forwardBy;
    @Column(name = "last_step_at")
    Instant lastStepAt;
    @ColumnTransformer(write = "?::jsonb")
    String details;
    @Version
    long version;

    /** For Hibernate. */
    DossierEntity() {
    }

    DossierEntity(DossierState state, Instant remindAt, Instant forwardBy) {
        Filing filing = state.filing();
        id = state.id();
        code = state.code();
        procedure = filing.procedure();
        procedureVersion = filing.procedureVersion();
        field = filing.field();
        filedWith = filing.agency();
        channel = filing.channel();
        applicantKind = filing.applicantKind();
        returnBy = filing.returnBy();
        ownerHash = filing.ownerHash();
        take(state, remindAt, forwardBy);
    }

    /** Takes over what can change. */
    final void take(DossierState state, Instant nextReminder, Instant latestForwarding) {
        remindAt = nextReminder;
        forwardBy = latestForwarding;
        status = state.status();
        agency = state.agency();
        assignee = state.handling().assignee();
        consulted = state.consulted().toArray(String[]::new);
        suspended = state.isSuspended();
        answerDueAt = state.answerDueAt();
        countsFrom = state.countsFrom();
        originalDueAt = state.originalDueAt();
        dueAt = state.dueAt();
        calendarEdition = state.clock().calendar();
        lastStepAt = state.lastStepAt();
        details = DossierDetails.of(state).toJson();
    }

    /** The state as it was stored. */
    DossierState state() {
        DossierDetails d = DossierDetails.fromJson(details);
        var filing = new Filing(procedure, procedureVersion, field, filedWith, channel, applicantKind, d.rule(), d.fees(), returnBy, ownerHash);
        var clock = new DossierClock(d.clock(), answerDueAt, countsFrom, originalDueAt, dueAt, calendarEdition, d.answerOn(), d.supplementBy());
        var handling = new Handling(agency, assignee, d.consultations(), d.delivery(), d.reminders(), d.standstill(), d.returnedBy());
        return new DossierState(id, code, filing, status, d.components(), clock, d.steps(), lastStepAt, d.openSupplement(), d.notice(),
                d.appointedAt(), d.decision(), d.readiness(), d.rating(), handling);
    }
}
