package vn.motcua.intake.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;
import vn.motcua.intake.action.Ending;
import vn.motcua.intake.action.Originals;
import vn.motcua.intake.action.Reason;
import vn.motcua.intake.action.Said;
import vn.motcua.intake.action.Step;
import vn.motcua.intake.assignment.Assignees;
import vn.motcua.intake.assignment.AssignmentRequest;
import vn.motcua.intake.assistance.AssistanceRequest;
import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.catalogue.ReceptionAuthority;
import vn.motcua.intake.catalogue.StaffMember;
import vn.motcua.intake.consultation.ConsultationRequest;
import vn.motcua.intake.consultation.Consultations;
import vn.motcua.intake.consultation.OpinionRequest;
import vn.motcua.intake.deadline.ForwardingRule;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.decision.CorrectionRequest;
import vn.motcua.intake.decision.DecisionRequest;
import vn.motcua.intake.decision.Decisions;
import vn.motcua.intake.delivery.DispatchRequest;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.dossier.HandOver;
import vn.motcua.intake.imports.ImportedStep.Acting;
import vn.motcua.intake.imports.ImportedStep.Helping;
import vn.motcua.intake.obligation.ObligationRequest;
import vn.motcua.intake.rating.RatingRequest;
import vn.motcua.intake.rescheduling.Rescheduling;
import vn.motcua.intake.returning.ReturnRequest;
import vn.motcua.intake.supplement.SupplementHandIn;
import vn.motcua.intake.supplement.SupplementRequest;
import vn.motcua.intake.supplement.Supplements;
import vn.motcua.kit.imports.ImportLine;
import vn.motcua.kit.problem.Problem;

/** Reads a line and checks it by itself, under the rules of the live endpoints; a wrong line is a problem of its own. */
@ApplicationScoped
class ImportReader {

    @Inject
    StepBodies bodies;
    @Inject
    StepPerformers performers;
    @Inject
    FilingReader filings;
    @Inject
    ReceptionAuthority authority;
    @Inject
    Supplements supplements;
    @Inject
    Consultations consultations;
    @Inject
    Decisions decisions;
    @Inject
    Catalogue catalogue;
    @Inject
    ForwardingRule forwarding;
    @Inject
    Assignees assignees;

    /** The step of a line. */
    ImportedStep read(ImportLine line) {
        StaffMember member = performers.of(line).orElse(null);
        return switch (line.step()) {
            case "submit" -> filings.file(line, null);
            case "receive" -> line.body().has("dossier") ? filings.file(line, member) : accept(line, member);
            case "refuse-at-counter" -> filings.refuse(line, member);
            case "refuse" -> {
                var body = bodies.of(line, Ending.class);
                yield acting(line, body.reason(), (d, at, by) -> d.refuse(body.reason(), body.originals(), at, by));
            }
            case "forward" -> plain(line, (d, at, by) -> d.forward(forwarding, at, by));
            case "request-supplement" -> requestSupplement(line, member);
            case "receive-supplement" -> {
                var body = bodies.of(line, SupplementHandIn.class);
                yield acting(line, null, (d, at, by) -> supplements.receive(d, body, at, by));
            }
            case "request-obligation" -> {
                var body = bodies.of(line, ObligationRequest.class);
                yield agency(line, member, null, (d, at, by) -> d.requestObligation(body.notice(), body.kind(), body.amount(), at, by));
            }
            case "suspend" -> agency(member, withReason(line, (reason, d, at, by) -> d.suspend(reason, at, by)));
            case "resume" -> agency(member, plain(line, (d, at, by) -> d.resume(at, by)));
            case "stop" -> {
                var body = bodies.of(line, Ending.class);
                yield agency(line, member, body.reason(), (d, at, by) -> d.stop(body.reason(), body.originals(), at, by));
            }
            case "reschedule" -> {
                var body = bodies.of(line, Rescheduling.class);
                yield agency(line, member, body.reason(), (d, at, by) -> d.reschedule(body.appointedAt(), body.reason(), at, by));
            }
            case "decide" -> {
                var body = bodies.of(line, DecisionRequest.class);
                yield agency(member, new Acting(line, bodies.code(line), body.said(), (d, at, by) -> decisions.decide(d, body, true, at, by)));
            }
            case "assign" -> {
                var body = bodies.of(line, AssignmentRequest.class);
                yield agency(line, member, null, (d, at, by) -> assignees.assign(d, body.staff(), at, by));
            }
            case "request-opinion" -> {
                var body = bodies.of(line, ConsultationRequest.class);
                yield agency(line, member, body.question(), (d, at, by) -> consultations.request(d, body, at, by));
            }
            case "give-opinion" -> {
                var body = bodies.of(line, OpinionRequest.class);
                yield acting(line, body.text(), (d, at, by) -> d.giveOpinion(by.unit(), body.opinion(), body.text(), at, by));
            }
            case "correct" -> {
                var body = bodies.of(line, CorrectionRequest.class);
                yield agency(line, member, body.reason(), (d, at, by) -> decisions.correct(d, body, at, by));
            }
            case "dispatch" -> {
                var body = bodies.of(line, DispatchRequest.class);
                yield acting(line, null, (d, at, by) -> d.dispatch(body.consignment(), at, by));
            }
            case "fail-delivery" -> withReason(line, (reason, d, at, by) -> d.failDelivery(at, by));
            case "send-back" -> plain(line, (d, at, by) -> d.sendBack(at, by));
            case "return" -> handBack(line);
            case "withdraw" -> {
                var body = bodies.of(line, Originals.class);
                yield acting(line, null, (d, at, by) -> d.withdraw(body.originals(), at, by));
            }
            case "rate" -> {
                var body = bodies.of(line, RatingRequest.class);
                yield acting(line, null, (d, at, by) -> d.rate(body.score(), at));
            }
            case "assist" -> assist(line, member);
            default -> throw Problem.ofField("step", "không được biết / is not known here");
        };
    }

    private Acting accept(ImportLine line, StaffMember receiver) {
        bodies.nothingBut(line);
        return acting(line, null, (dossier, at, by) -> {
            var filing = dossier.state().filing();
            var procedure = catalogue.procedureVersion(filing.procedure(), filing.procedureVersion()).orElseThrow();
            authority.check(receiver, procedure, LegalTime.dayOf(at));
            return dossier.receive(at, by, receiver.fte());
        });
    }

    private Acting requestSupplement(ImportLine line, StaffMember member) {
        var body = bodies.of(line, SupplementRequest.class);
        return agency(member, new Acting(line, bodies.code(line), body.said(),
                (d, at, by) -> supplements.request(d, body, StepPerformers.isManager(member), at, by)));
    }

    private Helping assist(ImportLine line, StaffMember helper) {
        StepPerformers.demandCounter(helper);
        bodies.nothingBut(line, "kind");
        String dossier = line.body().hasNonNull("code") ? bodies.code(line) : null;
        return new Helping(line, bodies.of(line, AssistanceRequest.class).kind(), dossier, helper);
    }

    private Acting handBack(ImportLine line) {
        bodies.nothingBut(line, "return");
        if (!line.body().hasNonNull("return")) {
            return acting(line, null, (d, at, by) -> d.handBack(HandOver.by(d.state().filing().returnBy()), at, by));
        }
        ReturnRequest told = bodies.of(line.body().get("return"), "return", ReturnRequest.class);
        return acting(line, told.note(), (d, at, by) -> d.handBack(told.handOver(), at, by));
    }

    private Acting plain(ImportLine line, Step step) {
        bodies.nothingBut(line);
        return acting(line, null, step);
    }

    private Acting withReason(ImportLine line, ReasonedStep step) {
        String reason = bodies.of(line, Reason.class).reason();
        return acting(line, reason, (d, at, by) -> step.on(reason, d, at, by));
    }

    private Acting agency(ImportLine line, StaffMember member, String reason, Step step) {
        return agency(member, acting(line, reason, step));
    }

    private static Acting agency(StaffMember member, Acting acting) {
        return new Acting(acting.line(), acting.code(), acting.said(), (d, at, by) -> {
            StepPerformers.demandAgency(member, d);
            return acting.action().on(d, at, by);
        });
    }

    private Acting acting(ImportLine line, String reason, Step step) {
        return new Acting(line, bodies.code(line), Said.reason(reason), step);
    }

    private interface ReasonedStep {
        DossierEvent on(String reason, Dossier dossier, Instant at, Performer by);
    }
}
