package vn.motcua.intake.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.motcua.events.lifecycle.ApplicantKind;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.Component;
import vn.motcua.events.lifecycle.Fee;
import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.events.lifecycle.ResultDocument;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.Timeliness;
import vn.motcua.intake.dossier.Consultation;
import vn.motcua.intake.dossier.Delivery;
import vn.motcua.intake.dossier.DossierAction;
import vn.motcua.intake.dossier.DossierState;
import vn.motcua.intake.dossier.DossierStatus;
import vn.motcua.intake.dossier.DossierTransitions;

/**
 * A dossier as staff and the portal see it; without personal data.
 *
 * @param id              the key of its events
 * @param code            as printed on the receipt
 * @param procedure       the procedure's code, with the version that stays with the dossier
 * @param unit            the agency that decides
 * @param status          the national status, with its code and name
 * @param suspended       whether the agency stopped the clock
 * @param answerDueAt     when an online filing must be answered
 * @param answerTimeliness whether it was, once it is: early, on time or overdue
 * @param countsFrom      when the term began to count
 * @param originalDueAt   the due time told at reception
 * @param dueAt           the adjusted due time
 * @param appointedAt     the new day after an apology
 * @param missing         what forwarding waits for: {@code digitized}, {@code paid}
 * @param openSupplement  the components asked for
 * @param supplementLate  whether the first supplement was asked for later than the law allows
 * @param openNotice      the number of the obligation's notice
 * @param assignee        the staff code of the person of the agency who handles it
 * @param consultations   what coordinating agencies were asked and answered
 * @param delivery        the result's way by post
 * @param overdueCause    the code of the cause of a late decision
 * @param resultDocuments what was issued; after a correction what is valid now
 * @param allowedActions  what can be done now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DossierView(
        UUID id, String code, String procedure, int procedureVersion, String field, String unit, Channel channel, ApplicantKind applicantKind,
        DossierStatus status, int statusCode, String statusName, boolean suspended,
        Instant submittedAt, Instant answerDueAt, Timeliness answerTimeliness, Instant refusedAt, Instant receivedAt,
        Instant countsFrom, Term term, Instant originalDueAt, Instant dueAt,
        Instant appointedAt, Instant forwardedAt, Instant decidedAt, Outcome outcome, Timeliness timeliness, String overdueCause, Boolean electronicResult,
        Instant returnedAt, Instant withdrawnAt, Instant stoppedAt, Integer rating, List<Component> components,
        List<Fee> fees, @JsonProperty("return") ReturnWay returnWay,
        List<String> missing, List<String> openSupplement, Boolean supplementLate, String openNotice, String assignee,
        List<Consultation> consultations, Delivery delivery, List<ResultDocument> resultDocuments, List<String> allowedActions) {

    /** How the applicant wants the result. */
    public record ReturnWay(ReturnedBy by) {
    }

    /** The view of a state. */
    public static DossierView of(DossierState s) {
        var f = s.filing();
        var decision = s.decision();
        return new DossierView(s.id(), s.code(), f.procedure(), f.procedureVersion(), f.field(), s.agency(), f.channel(), f.applicantKind(),
                s.status(), s.status().code(), s.status().vi(), s.isSuspended(),
                s.at(DossierAction.SUBMIT), s.answerDueAt(), s.answerTimeliness(), s.refusedAt(), s.receivedAt(),
                s.countsFrom(), f.rule().term(), s.originalDueAt(), s.dueAt(),
                s.appointedAt(), s.at(DossierAction.FORWARD), s.at(DossierAction.DECIDE), decision == null ? null : decision.outcome(),
                decision == null ? null : decision.timeliness(), decision == null ? null : decision.overdueCause(),
                decision == null ? null : decision.electronicResult(),
                s.at(DossierAction.RETURN), s.at(DossierAction.WITHDRAW), s.at(DossierAction.STOP), s.rating(),
                s.components(), f.fees(), new ReturnWay(f.returnBy()),
                s.status() == DossierStatus.RECEIVED ? s.readiness().missingToForward() : null, s.openSupplement(), s.supplementLate(), s.notice(),
                s.handling().assignee(), s.handling().consultations(), s.handling().delivery(), decision == null ? List.of() : decision.documents(),
                DossierTransitions.allowed(s.status(), s.isSuspended()).stream().filter(DossierAction::isAsked).map(DossierAction::wireName).toList());
    }
}
