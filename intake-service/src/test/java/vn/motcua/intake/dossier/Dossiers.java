package vn.motcua.intake.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import vn.motcua.events.DueWhen;
import vn.motcua.events.Employer;
import vn.motcua.events.FeeKind;
import vn.motcua.events.Performer;
import vn.motcua.events.lifecycle.ApplicantKind;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.Component;
import vn.motcua.events.lifecycle.ComponentForm;
import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.events.lifecycle.ResultDocument;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.TermUnit;
import vn.motcua.events.payment.Charge;
import vn.motcua.intake.catalogue.ComponentRequirement;
import vn.motcua.intake.catalogue.FeeItem;
import vn.motcua.intake.catalogue.GuidanceText;
import vn.motcua.intake.catalogue.OnlineLevel;
import vn.motcua.intake.catalogue.PaperOriginal;
import vn.motcua.intake.catalogue.Procedure;
import vn.motcua.intake.catalogue.SupplementPolicy;
import vn.motcua.intake.deadline.CalendarFiles;
import vn.motcua.intake.deadline.DuePolicy;
import vn.motcua.intake.deadline.ForwardingRule;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.deadline.SupplementRule;
import vn.motcua.intake.deadline.WorkingCalendar;
import vn.motcua.intake.deadline.WorkingHours;
import vn.motcua.intake.deadline.WorkingHours.Shift;

/** Dossiers in every status, made by the actions that lead there. Times are of a week without holidays. */
final class Dossiers {

    static final String CODE = "000.00.08.H34-220606-0001";
    static final String AGENCY = "000.00.08.H34";
    static final Performer RECEIVER = new Performer("BD-01", Employer.POST, "000.00.99.H34");
    static final Performer OFFICER = new Performer("CC-01", Employer.STATE, AGENCY);
    static final WorkingCalendar CALENDAR = CalendarFiles.load().of(AGENCY);
    static final FeeItem INTAKE_FEE = new FeeItem("PHI01", FeeKind.PHI, 50_000, DueWhen.INTAKE);
    static final FeeItem POSTAGE = new FeeItem("CUOC", FeeKind.POSTAGE, 30_000, DueWhen.RETURN);

    static final String COORDINATOR = "000.00.12.H34";
    static final Term ONE_DAY = new Term(1, TermUnit.WORKING_DAYS);

    /** Granted, with a signed file, and the cause said where it comes late. */
    static final Ruling APPROVED = new Ruling(Outcome.APPROVED, null, true, List.of(new ResultDocument("KQ.G07.000122", "12/QĐ-SXD", true)),
            "KHOI_LUONG", null, false);
    private static final Set<DossierAction> ABOUT_OPINIONS = EnumSet.of(DossierAction.GIVE_OPINION, DossierAction.TRANSFER_OPINION);

    private Dossiers() {
    }

    static Instant at(String local) {
        return LegalTime.instantOf(LocalDateTime.parse(local));
    }

    static Procedure procedure(SupplementPolicy policy, FeeItem... fees) {
        return new Procedure("1.005129", 1, LocalDate.of(2021, 1, 1), null, "Thủ tục", "XD", false, AGENCY,
                List.of(new ComponentRequirement("TP01", "Đơn", true, false, null, null, PaperOriginal.ORIGINAL, 1)),
                new Term(5, TermUnit.WORKING_DAYS), null, policy, OnlineLevel.FULL, List.of(fees), true, null, List.of(), List.of(),
                GuidanceText.NONE);
    }

    static Component paper(String code, boolean digitize) {
        return new Component(code, 1, ComponentForm.PAPER, digitize, true, null);
    }

    static SupplementDemand missing(String... components) {
        return new SupplementDemand(List.of(components), "thiếu chữ ký", null, false);
    }

    static SupplementDemand missingAgain(String component) {
        return new SupplementDemand(List.of(component), "thiếu chữ ký", "bản bổ sung bị nhòe", true);
    }

    static Charge charge(String fee, DueWhen dueWhen) {
        return new Charge(UUID.randomUUID(), fee, FeeKind.PHI, 50_000, dueWhen);
    }

    static Dossier open(Filing filing, Component... components) {
        return Dossier.open(UUID.randomUUID(), CODE, filing, List.of(components), CALENDAR);
    }

    static Filing filing(Channel channel, SupplementPolicy policy, ReturnedBy returnBy, FeeItem... fees) {
        return Filing.of(procedure(policy, fees), AGENCY, channel, ApplicantKind.CITIZEN, returnBy, null);
    }

    static Dossier submitted() {
        Dossier dossier = open(filing(Channel.ONLINE, SupplementPolicy.EXTEND, ReturnedBy.COUNTER), paper("TP01", false));
        dossier.submit(at("2022-06-06T08:00"));
        return dossier;
    }

    static Dossier received(FeeItem... fees) {
        Dossier dossier = open(filing(Channel.COUNTER, SupplementPolicy.EXTEND, ReturnedBy.COUNTER, fees), paper("TP01", false));
        dossier.receive(at("2022-06-06T09:00"), RECEIVER, 1);
        return dossier;
    }

    static Dossier inProgress() {
        return forwarded(received());
    }

    static Dossier forwarded(Dossier dossier) {
        return forwarded(dossier, "2022-06-06T10:00");
    }

    static Dossier forwarded(Dossier dossier, String local) {
        dossier.forward(ForwardingRule.DEFAULT, at(local), RECEIVER);
        return dossier;
    }

    static Dossier suspended() {
        Dossier dossier = inProgress();
        dossier.suspend("chờ ý kiến", at("2022-06-07T08:00"), OFFICER);
        return dossier;
    }

    static Dossier decided() {
        Dossier dossier = inProgress();
        dossier.decide(APPROVED, at("2022-06-08T08:00"), OFFICER);
        return dossier;
    }

    /** The same days, other hours, and due at the end of the day: every due time moves. */
    static WorkingCalendar otherHours() {
        return new WorkingCalendar(CALENDAR.days(), new WorkingHours(List.of(new Shift(LocalTime.of(7, 30), LocalTime.of(11, 30)),
                new Shift(LocalTime.of(13, 30), LocalTime.of(17, 0))), DuePolicy.END_OF_DAY));
    }

    /** A dossier in that status on which that action makes sense, if any does. */
    static Dossier ready(DossierStatus status, DossierAction action) {
        Dossier dossier = ABOUT_OPINIONS.contains(action) && DossierTransitions.find(status, action).isPresent()
                ? in(status, asked()) : in(status);
        if (status == DossierStatus.IN_PROGRESS && action == DossierAction.RESUME) {
            dossier.suspend("chờ ý kiến", at("2022-06-07T08:00"), OFFICER);
        }
        if (status == DossierStatus.DECIDED && (action == DossierAction.FAIL_DELIVERY || action == DossierAction.SEND_BACK)) {
            dossier.dispatch("EE123456789VN", at("2022-06-08T09:00"), RECEIVER);
        }
        if (status == DossierStatus.DECIDED && action == DossierAction.SEND_BACK) {
            dossier.failDelivery(at("2022-06-08T10:00"), RECEIVER);
            dossier.failDelivery(at("2022-06-10T07:30"), RECEIVER);
        }
        return dossier;
    }

    /** A dossier with the agency, which has asked another one. */
    static Dossier asked() {
        Dossier dossier = inProgress();
        dossier.requestOpinion(COORDINATOR, ONE_DAY, CALENDAR, at("2022-06-07T08:00"), OFFICER);
        return dossier;
    }

    /** A dossier in that status. */
    static Dossier in(DossierStatus status) {
        return in(status, switch (status) {
            case SUBMITTED, REFUSED -> submitted();
            case RECEIVED -> received();
            case DECIDED, RETURNED -> decided();
            default -> inProgress();
        });
    }

    private static Dossier in(DossierStatus status, Dossier dossier) {
        Instant at = at("2022-06-07T08:00");
        switch (status) {
            case REFUSED -> dossier.refuse("thiếu giấy tờ", List.of(), at, RECEIVER);
            case SUPPLEMENT_REQUESTED -> dossier.requestSupplement(missing("TP01"), SupplementRule.DEFAULT, at, OFFICER);
            case OBLIGATION_DUE -> dossier.requestObligation("TB-1", FeeKind.LAND_OBLIGATION, 1_000, at, OFFICER);
            case WITHDRAWN -> dossier.withdraw(List.of(), at, RECEIVER);
            case STOPPED -> dossier.stop("hết căn cứ", List.of(), at, OFFICER);
            case RETURNED -> dossier.handBack(HandOver.by(ReturnedBy.COUNTER), at("2022-06-09T08:00"), RECEIVER);
            default -> { }
        }
        return dossier;
    }
}
