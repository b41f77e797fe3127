package vn.motcua.intake.dossier;

import static vn.motcua.intake.dossier.DossierAction.*;
import static vn.motcua.intake.dossier.DossierGuards.demandDelivery;
import static vn.motcua.intake.dossier.DossierGuards.demandReadiness;
import static vn.motcua.intake.dossier.DossierGuards.demandReason;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import vn.motcua.events.DueWhen;
import vn.motcua.events.FeeKind;
import vn.motcua.events.Performer;
import vn.motcua.events.lifecycle.Assigned;
import vn.motcua.events.lifecycle.Component;
import vn.motcua.events.lifecycle.Corrected;
import vn.motcua.events.lifecycle.DeadlineRecounted;
import vn.motcua.events.lifecycle.Decided;
import vn.motcua.events.lifecycle.DeliveryFailed;
import vn.motcua.events.lifecycle.Dispatched;
import vn.motcua.events.lifecycle.Forwarded;
import vn.motcua.events.lifecycle.ObligationRequested;
import vn.motcua.events.lifecycle.Opinion;
import vn.motcua.events.lifecycle.OpinionGiven;
import vn.motcua.events.lifecycle.OpinionRequested;
import vn.motcua.events.lifecycle.OpinionTransferred;
import vn.motcua.events.lifecycle.Rated;
import vn.motcua.events.lifecycle.Received;
import vn.motcua.events.lifecycle.RecountCause;
import vn.motcua.events.lifecycle.RecountedOpinion;
import vn.motcua.events.lifecycle.Refused;
import vn.motcua.events.lifecycle.Reminded;
import vn.motcua.events.lifecycle.Rescheduled;
import vn.motcua.events.lifecycle.ResultDocument;
import vn.motcua.events.lifecycle.ResumeReason;
import vn.motcua.events.lifecycle.Resumed;
import vn.motcua.events.lifecycle.Returned;
import vn.motcua.events.lifecycle.SentBack;
import vn.motcua.events.lifecycle.Stalled;
import vn.motcua.events.lifecycle.Stopped;
import vn.motcua.events.lifecycle.Submitted;
import vn.motcua.events.lifecycle.SupplementReceived;
import vn.motcua.events.lifecycle.SupplementRequested;
import vn.motcua.events.lifecycle.Suspended;
import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.Timeliness;
import vn.motcua.events.lifecycle.Transferred;
import vn.motcua.events.lifecycle.Withdrawn;
import vn.motcua.events.payment.Charge;
import vn.motcua.intake.deadline.ClockFact;
import vn.motcua.intake.deadline.DeadlineLedger;
import vn.motcua.intake.deadline.ForwardingRule;
import vn.motcua.intake.deadline.SupplementRule;
import vn.motcua.intake.deadline.WorkingCalendar;
import vn.motcua.kit.problem.Problem;

/**
 * One dossier: state, guards and events. Every mutator checks first and changes afterwards, so that a refused action leaves
 * nothing behind; it moves the status through {@link DossierTransitions} alone and returns the event that tells of it.
 * What they check lies beside it: in {@link DossierGuards} and in the records that the mutators take or change.
 * Reasons are demanded here where the law wants one, but kept elsewhere: they are free text and may name people.
 */
public final class Dossier {

    /** How often a supplement may be asked for; what the published events can count. */
    static final int MOST_SUPPLEMENTS = 100;
    /** How many opinions may be asked for. */
    static final int MOST_OPINIONS = 1_000;
    /** How often a result may be corrected. */
    static final int MOST_CORRECTIONS = 100;

    private final UUID id;
    private final String code;
    private final Filing filing;
    private final Map<DossierAction, Instant> steps = new EnumMap<>(DossierAction.class);
    private WorkingCalendar calendar;
    private DossierStatus status;
    private Papers papers;
    private DossierClock clock;
    private Instant lastStepAt;
    private String notice;
    private Instant appointedAt;
    private Decision decision;
    private Readiness readiness;
    private Integer rating;
    private Handling handling;

    private Dossier(DossierState state, WorkingCalendar calendar) {
        this.calendar = calendar;
        id = state.id();
        code = state.code();
        filing = state.filing();
        steps.putAll(state.steps());
        status = state.status();
        papers = new Papers(state.components(), state.openSupplement());
        clock = state.clock();
        lastStepAt = state.lastStepAt();
        notice = state.notice();
        appointedAt = state.appointedAt();
        decision = state.decision();
        readiness = state.readiness();
        rating = state.rating();
        handling = state.handling();
    }

    /** A dossier that was neither submitted nor received yet. */
    public static Dossier open(UUID id, String code, Filing filing, List<Component> components, WorkingCalendar calendar) {
        return new Dossier(new DossierState(id, code, filing, null, components, DossierClock.NEW, Map.of(), Instant.EPOCH, List.of(), null, null, null,
                Readiness.of(components, filing.fees()), null, Handling.by(filing.agency())), calendar);
    }

    /** A dossier as it was stored. */
    public static Dossier restore(DossierState state, WorkingCalendar calendar) {
        return new Dossier(state, calendar);
    }

    /** Everything it knows, to be stored or shown. */
    public DossierState state() {
        return new DossierState(id, code, filing, status, papers.handedIn(), clock, steps, lastStepAt, papers.asked(), notice, appointedAt, decision,
                readiness, rating, handling);
    }

    /** The key of its events. */
    public UUID id() {
        return id;
    }

    /** As printed on the receipt. */
    public String code() {
        return code;
    }

    /** The agency that decides; after a merger its successor. */
    public String agency() {
        return handling.agency();
    }

    /** The national status. */
    public DossierStatus status() {
        return status;
    }

    /** What people can do with it now. */
    public List<DossierAction> allowedActions() {
        return DossierTransitions.allowed(status, clock.isSuspended()).stream().filter(DossierAction::isAsked).toList();
    }

    private boolean can(DossierAction action) {
        return DossierTransitions.allowed(status, clock.isSuspended()).contains(action);
    }

    /** The ledger that explains the due time; empty until received. */
    public Optional<DeadlineLedger> deadline() {
        return clock.facts().isEmpty() ? Optional.empty() : Optional.of(clock.ledger(filing.rule(), calendar));
    }

    /**
     * The ledger of the eight working hours in which an online filing must be answered; empty for what was not submitted.
     *
     * @param hours the calendar by which that time was told
     */
    public Optional<DeadlineLedger> answerDeadline(WorkingCalendar hours) {
        return Optional.ofNullable(steps.get(SUBMIT)).map(at -> DossierClock.answerLedger(hours, at));
    }

    /** That moment, or the latest recorded one where the clocks of two machines disagree a little. */
    public Instant notBeforeLatest(Instant now) {
        Instant ready = readiness.readyAt();
        Instant latest = ready != null && ready.isAfter(lastStepAt) && status == DossierStatus.RECEIVED ? ready : lastStepAt;
        return now.isBefore(latest) ? latest : now;
    }

    // ---- filing -------------------------------------------------------------------------------------------------

    /** Files it online; the centre has eight working hours to answer. */
    public Submitted submit(Instant at) {
        check(SUBMIT, at);
        clock = clock.submitted(calendar, at);
        move(SUBMIT, at);
        return new Submitted(code, filing.procedure(), filing.procedureVersion(), filing.field(), agency(), filing.channel(),
                filing.applicantKind(), papers.handedIn(), at, clock.answerDueAt());
    }

    /**
     * Receives it, or accepts what was filed online: the term begins.
     *
     * @param fte the share of a full post that the receiver works
     */
    public Received receive(Instant at, Performer by, double fte) {
        DossierAction action = status == null ? RECEIVE : ACCEPT;
        check(action, at);
        tick(ClockFact.Kind.RECEIVED, at);
        move(action, at);
        return new Received(code, filing.procedure(), filing.procedureVersion(), filing.field(), agency(), filing.channel(),
                filing.applicantKind(), papers.handedIn(), filing.fees(), steps.get(SUBMIT), at, by, fte, clock.countsFrom(), filing.rule().term(),
                clock.dueAt(), clock.answerDueAt(), clock.answerTimeliness(at), filing.ownerHash());
    }

    /** Turns an online filing away, or what comes to the counter and is not even received; these originals go back. */
    public Refused refuse(String reason, List<String> originals, Instant at, Performer by) {
        DossierAction action = status == null ? REFUSE_AT_COUNTER : REFUSE;
        check(action, at);
        demandReason(reason);
        List<String> givenBack = papers.givenBack(originals);
        move(action, at);
        return new Refused(code, filing.procedure(), filing.procedureVersion(), filing.field(), agency(), filing.channel(), filing.applicantKind(),
                at, by, clock.answerDueAt(), clock.answerTimeliness(at), givenBack);
    }

    // ---- on the way to the decision -----------------------------------------------------------------------------

    /** Hands it to the agency; papers must be digitized and the fees of intake settled. */
    public Forwarded forward(ForwardingRule rule, Instant at, Performer by) {
        check(FORWARD, at);
        demandReadiness(readiness.missingToForward());
        if (readiness.readyAt() != null && at.isBefore(readiness.readyAt())) {
            throw new Problem(DossierProblem.OUT_OF_ORDER, readiness.readyAt().toString());
        }
        Instant latestBy = rule.latestBy(state().receivedAt(), calendar);
        move(FORWARD, at);
        return new Forwarded(code, agency(), at, latestBy, by);
    }

    /** Asks for what is missing, once and in full; a second time only a manager does, and says why. */
    public SupplementRequested requestSupplement(SupplementDemand demand, SupplementRule rule, Instant at, Performer by) {
        check(REQUEST_SUPPLEMENT, at);
        int round = 1 + clock.supplementRounds();
        demand.demandComplete(round);
        demandRoom(clock.supplementRounds(), MOST_SUPPLEMENTS);
        Instant latestBy = round > 1 ? null : rule.latestBy(state().receivedAt(), steps.get(FORWARD), calendar);
        tick(ClockFact.Kind.SUPPLEMENT_REQUESTED, at);
        clock = round > 1 ? clock : clock.supplementLatestBy(latestBy);
        papers = papers.asking(demand.missing());
        move(REQUEST_SUPPLEMENT, at);
        return new SupplementRequested(code, round, papers.asked(), at, by, latestBy, round > 1 ? null : clock.isSupplementLate());
    }

    /** Takes in what was missing; all of it. */
    public SupplementReceived receiveSupplement(List<Component> brought, Instant at, Performer by) {
        check(RECEIVE_SUPPLEMENT, at);
        Papers complete = papers.completed(brought);
        tick(ClockFact.Kind.SUPPLEMENT_RECEIVED, at);
        papers = complete;
        move(RECEIVE_SUPPLEMENT, at);
        return new SupplementReceived(code, clock.supplementRounds(), brought, at, by, clock.countsFrom(), clock.dueAt());
    }

    /** Asks for a financial obligation to be met; the clock stands until it is. */
    public ObligationRequested requestObligation(String number, FeeKind kind, long amount, Instant at, Performer by) {
        check(REQUEST_OBLIGATION, at);
        if (amount <= 0) {
            throw Problem.ofField("amount", "phải lớn hơn 0 / must be above 0");
        }
        tick(ClockFact.Kind.OBLIGATION_REQUESTED, at);
        notice = number;
        move(REQUEST_OBLIGATION, at);
        return new ObligationRequested(code, number, kind, amount, at, by);
    }

    /** Stops the clock for a reason of the agency. */
    public Suspended suspend(String reason, Instant at, Performer by) {
        check(SUSPEND, at);
        demandReason(reason);
        tick(ClockFact.Kind.SUSPENDED, at);
        move(SUSPEND, at);
        return new Suspended(code, at, by);
    }

    /** Ends a suspension. */
    public Resumed resume(Instant at, Performer by) {
        check(RESUME, at);
        tick(ClockFact.Kind.RESUMED, at);
        move(RESUME, at);
        return new Resumed(code, ResumeReason.SUSPENSION_ENDED, at, clock.dueAt(), by);
    }

    /** Apologises and names a new day: once, and at the latest a day before expiry (NĐ 61/2018, 19.9). The due time stays. */
    public Rescheduled reschedule(Instant newDay, String reason, Instant at, Performer by) {
        check(RESCHEDULE, at);
        demandReason(reason);
        Instant dueAt = clock.dueAt();
        Reappointment.check(appointedAt, newDay, dueAt, at, calendar);
        appointedAt = newDay;
        move(RESCHEDULE, at);
        return new Rescheduled(code, dueAt, newDay, at, by);
    }

    // ---- within and between agencies ------------------------------------------------------------------------------

    /** Gives it to a person of the agency, for the first time or again. */
    public Assigned assign(String staff, Instant at, Performer by) {
        check(ASSIGN, at);
        String before = handling.assignee();
        if (staff.equals(before)) {
            throw Problem.ofField("staff", "đang xử lý hồ sơ này / has this dossier already");
        }
        handling = handling.assignedTo(staff);
        move(ASSIGN, at);
        return new Assigned(code, agency(), staff, before, at, by);
    }

    /**
     * Asks a coordinating agency for its opinion; the dossier's own clock runs on (NĐ 61/2018, 19.6–7).
     *
     * @param term  how long it has; its opinion must be due before the dossier is
     * @param hours its own calendar, by which its term is counted
     */
    public OpinionRequested requestOpinion(String coordinator, Term term, WorkingCalendar hours, Instant at, Performer by) {
        check(REQUEST_OPINION, at);
        if (coordinator.equals(agency())) {
            throw Problem.ofField("coordinator", "là cơ quan chủ trì / is the lead agency itself");
        }
        if (handling.consulted().contains(coordinator)) {
            throw new Problem(DossierProblem.OPINION_ASKED_BEFORE, coordinator);
        }
        demandRoom(handling.consultations().size(), MOST_OPINIONS);
        Consultation consultation = Consultation.asked(handling.consultations().size() + 1, coordinator, at, term, hours);
        if (!consultation.dueAt().isBefore(clock.dueAt())) {
            throw Problem.ofField("term", "hạn cho ý kiến phải trước hạn trả kết quả / the opinion must be due before the dossier");
        }
        handling = handling.asking(consultation);
        move(REQUEST_OPINION, at);
        return new OpinionRequested(code, consultation.number(), agency(), coordinator, at, consultation.dueAt(), by);
    }

    /** Answers for a coordinating agency; conditions and objections need a reason. */
    public OpinionGiven giveOpinion(String coordinator, Opinion opinion, String reason, Instant at, Performer by) {
        check(GIVE_OPINION, at);
        Consultation open = handling.consultations().stream().filter(c -> c.isOpen() && c.coordinator().equals(coordinator)).findFirst()
                .orElseThrow(() -> new Problem(DossierProblem.NO_OPINION_ASKED, String.valueOf(coordinator)));
        if (opinion != Opinion.AGREED) {
            demandReason(reason);
        }
        Consultation answer = open.answered(opinion, at);
        handling = handling.answered(answer);
        move(GIVE_OPINION, at);
        return new OpinionGiven(code, answer.number(), coordinator, opinion, at, answer.timeliness(), by);
    }

    /** Moves it to the successor of its agency, with its history and under its old code; its term is counted by the successor's hours. */
    public Transferred transfer(String successor, WorkingCalendar hours, Instant at, Performer by) {
        check(TRANSFER, at);
        String before = agency();
        if (successor.equals(before)) {
            throw Problem.ofField("successor", "đang giữ hồ sơ này / has this dossier already");
        }
        if (decision == null) {
            clock = clock.recounted(filing.rule(), hours, steps.get(SUBMIT));
        }
        calendar = hours;
        handling = handling.movedTo(successor);
        move(TRANSFER, at);
        return new Transferred(code, before, successor, clock.dueAt(), at, by);
    }

    /**
     * Moves what a coordinating agency was asked to that agency's successor; it is closed where the successor is the lead agency,
     * be it because the coordinator was merged into the lead or the lead into the coordinator. Empty where nothing of it is out.
     *
     * @param hours the successor's calendar
     */
    public List<OpinionTransferred> transferOpinions(String coordinator, String successor, WorkingCalendar hours, Instant at, Performer by) {
        boolean closes = successor.equals(agency());
        List<Consultation> open = handling.consultations().stream().filter(c -> c.isOpen() && c.coordinator().equals(coordinator)).toList();
        if (!can(TRANSFER_OPINION) || open.isEmpty() || coordinator.equals(successor) && !closes) {
            return List.of();
        }
        check(TRANSFER_OPINION, at);
        List<Consultation> after = open.stream().map(c -> closes ? c.closed(at) : c.movedTo(successor, hours)).toList();
        for (Consultation consultation : after) {
            handling = handling.answered(consultation);
        }
        move(TRANSFER_OPINION, at);
        return after.stream().map(c -> new OpinionTransferred(code, c.number(), coordinator, successor, closes, closes ? null : c.dueAt(), at, by))
                .toList();
    }

    /**
     * Counts its due time again after a change of the calendar, and those of the opinions that are out; empty, and no change, where
     * that moves nothing. It is no step of the dossier's life: imported history may go on before it.
     *
     * @param hours the calendar of a unit; of one edition throughout
     */
    public Optional<DeadlineRecounted> recount(Function<String, WorkingCalendar> hours, RecountCause cause, Instant at) {
        if (!can(RECOUNT)) {
            return Optional.empty();
        }
        WorkingCalendar changed = hours.apply(agency());
        DossierClock again = clock.recounted(filing.rule(), changed, steps.get(SUBMIT));
        List<Consultation> consultations = handling.consultations().stream().map(c -> c.recounted(hours.apply(c.coordinator()))).toList();
        List<RecountedOpinion> opinions = Consultation.moved(handling.consultations(), consultations);
        Instant before = clock.facts().isEmpty() ? clock.answerDueAt() : clock.dueAt();
        Instant after = again.facts().isEmpty() ? again.answerDueAt() : again.dueAt();
        calendar = changed;
        if (again.tellsTheSameAs(clock) && opinions.isEmpty()) {
            return Optional.empty();
        }
        clock = again;
        handling = handling.consulting(consultations);
        steps.put(RECOUNT, at);
        return Optional.of(new DeadlineRecounted(code, before, after, cause, String.valueOf(changed.edition()), at,
                opinions.isEmpty() ? null : opinions));
    }

    /** Reminds somebody of it, which is no step of its life; empty where that was done before for the same time or makes no sense now. */
    public Optional<Reminded> remind(Reminder reminder, Instant at) {
        if (!can(REMIND) || handling.reminders().contains(reminder)) {
            return Optional.empty();
        }
        handling = handling.reminded(reminder);
        steps.put(REMIND, at);
        return Optional.of(new Reminded(code, reminder.kind(), agency(), handling.assignee(), reminder.dueAt(), at));
    }

    /** Tells that it stands still, likewise. */
    public Optional<Stalled> tellStandstill(Standstill still, Instant at) {
        if (!can(TELL_STANDSTILL) || still.wasTold(handling.standstill())) {
            return Optional.empty();
        }
        handling = handling.stoodStill(still);
        steps.put(TELL_STANDSTILL, at);
        return Optional.of(new Stalled(code, still.waitsFor(), agency(), handling.assignee(), still.since(), still.times(), at));
    }

    // ---- the end ------------------------------------------------------------------------------------------------

    /**
     * Decides; a rejection needs a reason, a decision after the term without an apology its cause, and coordinating agencies must have
     * answered or let their term run out.
     */
    public Decided decide(Ruling ruling, Instant at, Performer by) {
        check(DECIDE, at);
        boolean late = appointedAt == null && DossierClock.compare(at, clock.dueAt()) == Timeliness.OVERDUE;
        ruling.demandComplete(handling.consultations(), late, at);
        decision = Decision.of(ruling, clock.timeliness(at));
        move(DECIDE, at);
        return new Decided(code, ruling.outcome(), agency(), at, clock.dueAt(), decision.timeliness(), ruling.electronicResult(), by,
                ruling.documents().isEmpty() ? null : ruling.documents(), decision.overdueCause());
    }

    /** Corrects the result without reopening the dossier: outcome and timeliness stay. */
    public Corrected correct(List<ResultDocument> valid, String reason, Instant at, Performer by) {
        check(CORRECT, at);
        demandReason(reason);
        if (valid.isEmpty()) {
            throw Problem.ofField("documents", "cần ít nhất một kết quả / at least one document is needed");
        }
        demandRoom(decision.corrections(), MOST_CORRECTIONS);
        decision = decision.corrected(valid);
        move(CORRECT, at);
        return new Corrected(code, decision.corrections(), valid, at, by);
    }

    /** Hands the result to the post; fees due by then, postage among them, must be settled. */
    public Dispatched dispatch(String consignment, Instant at, Performer by) {
        check(DISPATCH, at);
        demandReadiness(readiness.missingToReturn());
        handling = handling.delivering(Delivery.begun(handling.delivery(), consignment, at));
        move(DISPATCH, at);
        return new Dispatched(code, consignment, at, by);
    }

    /** Notes that the post did not meet the applicant. */
    public DeliveryFailed failDelivery(Instant at, Performer by) {
        check(FAIL_DELIVERY, at);
        Delivery after = demandDelivery(handling).failed(at, calendar);
        handling = handling.delivering(after);
        move(FAIL_DELIVERY, at);
        return new DeliveryFailed(code, after.consignment(), after.attempts().size(), at, after.nextAttemptFrom(calendar), by);
    }

    /** Takes the result back after two attempts; it waits at the counter. */
    public SentBack sendBack(Instant at, Performer by) {
        check(SEND_BACK, at);
        handling = handling.delivering(demandDelivery(handling).sentBack(at));
        move(SEND_BACK, at);
        return new SentBack(code, handling.delivery().consignment(), at, by);
    }

    /** Hands out the result; fees due by then must be settled. What is with the post is handed out by the post. */
    public Returned handBack(HandOver way, Instant at, Performer by) {
        check(RETURN, at);
        demandReadiness(readiness.missingToReturn());
        way.demandComplete(handling.delivery());
        List<String> originals = papers.givenBack(way.originals());
        handling = handling.returned(way.by());
        move(RETURN, at);
        String consignment = handling.isUnderWay() ? handling.delivery().consignment() : way.consignment();
        return new Returned(code, way.by(), at, by, way.collectedBy(), originals, consignment);
    }

    /** The applicant takes it back, and with it these originals. */
    public Withdrawn withdraw(List<String> originals, Instant at, Performer by) {
        check(WITHDRAW, at);
        List<String> givenBack = papers.givenBack(originals);
        move(WITHDRAW, at);
        return new Withdrawn(code, at, by, givenBack);
    }

    /** The agency stops processing and gives these originals back. */
    public Stopped stop(String reason, List<String> originals, Instant at, Performer by) {
        check(STOP, at);
        demandReason(reason);
        List<String> givenBack = papers.givenBack(originals);
        move(STOP, at);
        return new Stopped(code, at, by, givenBack);
    }

    /** The applicant rates the service, 1 to 5, once. */
    public Rated rate(int score, Instant at) {
        check(RATE, at);
        if (score < 1 || score > 5) {
            throw Problem.ofField("score", "từ 1 đến 5 / from 1 to 5");
        }
        if (rating != null) {
            throw new Problem(DossierProblem.RATED_BEFORE);
        }
        rating = score;
        move(RATE, at);
        return new Rated(code, score, at);
    }

    // ---- what the other services tell ---------------------------------------------------------------------------

    /** Every paper that had to be digitized is in. */
    public void digitized(Instant at) {
        readiness = readiness.digitized(at);
    }

    /**
     * Charges were paid or exempted. Where that meets the open obligation, the clock runs again from the payment.
     *
     * @param settled               the charges
     * @param outstandingAtIntake   what is still owed before forwarding
     * @param outstandingObligation what is still owed of obligations
     * @return the event of the clock that runs again
     */
    public Optional<Resumed> settled(Collection<Charge> settled, long outstandingAtIntake, long outstandingObligation, Instant at) {
        readiness = readiness.settled(settled, outstandingAtIntake, at);
        boolean met = status == DossierStatus.OBLIGATION_DUE && outstandingObligation == 0
                && settled.stream().anyMatch(c -> c.dueWhen() == DueWhen.OBLIGATION && c.fee().equals(notice));
        if (!met) {
            return Optional.empty();
        }
        Instant resumedAt = at.isBefore(lastStepAt) ? lastStepAt : at;
        tick(ClockFact.Kind.OBLIGATION_PAID, resumedAt);
        notice = null;
        move(SETTLE_OBLIGATION, resumedAt);
        return Optional.of(new Resumed(code, ResumeReason.OBLIGATION_PAID, resumedAt, clock.dueAt(), Performer.system()));
    }

    // ---- guards -------------------------------------------------------------------------------------------------

    private void check(DossierAction action, Instant at) {
        if (!can(action)) {
            throw DossierGuards.wrongState(status, clock.isSuspended(), action, allowedActions());
        }
        if (at.isBefore(lastStepAt)) {
            throw new Problem(DossierProblem.OUT_OF_ORDER, lastStepAt.toString());
        }
    }

    private static void demandRoom(int done, int most) {
        if (done >= most) {
            throw new Problem(DossierProblem.TOO_OFTEN, most);
        }
    }

    private void tick(ClockFact.Kind kind, Instant at) {
        clock = clock.moved(filing.rule(), calendar, kind, at);
    }

    private void move(DossierAction action, Instant at) {
        status = DossierTransitions.find(status, action).orElseThrow().to();
        steps.put(action, at);
        lastStepAt = at;
    }
}
