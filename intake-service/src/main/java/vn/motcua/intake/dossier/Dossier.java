package vn.motcua.intake.dossier;

import static vn.motcua.intake.dossier.DossierAction.*;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.motcua.events.DueWhen;
import vn.motcua.events.FeeKind;
import vn.motcua.events.Performer;
import vn.motcua.events.lifecycle.Component;
import vn.motcua.events.lifecycle.Decided;
import vn.motcua.events.lifecycle.Forwarded;
import vn.motcua.events.lifecycle.ObligationRequested;
import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.events.lifecycle.Rated;
import vn.motcua.events.lifecycle.Received;
import vn.motcua.events.lifecycle.Refused;
import vn.motcua.events.lifecycle.Rescheduled;
import vn.motcua.events.lifecycle.ResumeReason;
import vn.motcua.events.lifecycle.Resumed;
import vn.motcua.events.lifecycle.Returned;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.events.lifecycle.Stopped;
import vn.motcua.events.lifecycle.Submitted;
import vn.motcua.events.lifecycle.SupplementReceived;
import vn.motcua.events.lifecycle.SupplementRequested;
import vn.motcua.events.lifecycle.Suspended;
import vn.motcua.events.lifecycle.Timeliness;
import vn.motcua.events.lifecycle.Withdrawn;
import vn.motcua.events.payment.Charge;
import vn.motcua.intake.deadline.ClockFact;
import vn.motcua.intake.deadline.DeadlineLedger;
import vn.motcua.intake.deadline.ForwardingRule;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.deadline.TermRule;
import vn.motcua.intake.deadline.WorkingCalendar;
import vn.motcua.kit.problem.Problem;

/**
 * One dossier: state, guards and events. Every mutator checks first and changes afterwards, so that a refused action leaves
 * nothing behind; it moves the status through {@link DossierTransitions} alone and returns the event that tells of it.
 * Reasons are demanded here where the law wants one, but kept elsewhere: they are free text and may name people.
 */
public final class Dossier {

    private final WorkingCalendar calendar;
    private final UUID id;
    private final String code;
    private final Filing filing;
    private final List<ClockFact> clock;
    private final Map<DossierAction, Instant> steps = new EnumMap<>(DossierAction.class);
    private DossierStatus status;
    private List<Component> components;
    private Instant answerDueAt;
    private Instant countsFrom;
    private Instant originalDueAt;
    private Instant dueAt;
    private Instant lastStepAt;
    private List<String> openSupplement;
    private String notice;
    private Instant appointedAt;
    private Decision decision;
    private Readiness readiness;
    private Integer rating;

    private Dossier(DossierState state, WorkingCalendar calendar) {
        this.calendar = calendar;
        id = state.id();
        code = state.code();
        filing = state.filing();
        clock = new ArrayList<>(state.clock());
        steps.putAll(state.steps());
        status = state.status();
        components = state.components();
        answerDueAt = state.answerDueAt();
        countsFrom = state.countsFrom();
        originalDueAt = state.originalDueAt();
        dueAt = state.dueAt();
        lastStepAt = state.lastStepAt();
        openSupplement = state.openSupplement();
        notice = state.notice();
        appointedAt = state.appointedAt();
        decision = state.decision();
        readiness = state.readiness();
        rating = state.rating();
    }

    /** A dossier that was neither submitted nor received yet. */
    public static Dossier open(UUID id, String code, Filing filing, List<Component> components, WorkingCalendar calendar) {
        return new Dossier(new DossierState(id, code, filing, null, components, List.of(), null, null, null, null, Map.of(), Instant.EPOCH,
                List.of(), null, null, null, Readiness.of(components, filing.fees()), null), calendar);
    }

    /** A dossier as it was stored. */
    public static Dossier restore(DossierState state, WorkingCalendar calendar) {
        return new Dossier(state, calendar);
    }

    /** Everything it knows, to be stored or shown. */
    public DossierState state() {
        return new DossierState(id, code, filing, status, components, clock, answerDueAt, countsFrom, originalDueAt, dueAt, steps, lastStepAt,
                openSupplement, notice, appointedAt, decision, readiness, rating);
    }

    /** The key of its events. */
    public UUID id() {
        return id;
    }

    /** As printed on the receipt. */
    public String code() {
        return code;
    }

    /** The agency that decides. */
    public String agency() {
        return filing.agency();
    }

    /** The national status. */
    public DossierStatus status() {
        return status;
    }

    /** What can be done now. */
    public Set<DossierAction> allowedActions() {
        return DossierTransitions.allowed(status, isSuspended());
    }

    /** The ledger that explains the due time; empty until received. */
    public Optional<DeadlineLedger> deadline() {
        return clock.isEmpty() ? Optional.empty() : Optional.of(DeadlineLedger.of(filing.rule(), calendar, clock));
    }

    /** The ledger of the eight working hours in which an online filing must be answered. */
    public DeadlineLedger answerDeadline() {
        return answerLedger(steps.get(SUBMIT));
    }

    private DeadlineLedger answerLedger(Instant submittedAt) {
        return DeadlineLedger.of(TermRule.ONLINE_ANSWER, calendar, List.of(new ClockFact(ClockFact.Kind.RECEIVED, submittedAt)));
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
        answerDueAt = answerLedger(at).dueAt();
        move(SUBMIT, at);
        return new Submitted(code, filing.procedure(), filing.procedureVersion(), filing.field(), filing.agency(), filing.channel(),
                filing.applicantKind(), components, at, answerDueAt);
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
        originalDueAt = dueAt;
        move(action, at);
        return new Received(code, filing.procedure(), filing.procedureVersion(), filing.field(), filing.agency(), filing.channel(),
                filing.applicantKind(), components, filing.fees(), steps.get(SUBMIT), at, by, fte, countsFrom, filing.rule().term(), dueAt);
    }

    /** Turns an online filing away. */
    public Refused refuse(String reason, Instant at, Performer by) {
        check(REFUSE, at);
        demandReason(reason);
        move(REFUSE, at);
        return new Refused(code, at, by);
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

    /**
     * Asks for what is missing, once and in full.
     *
     * @param asManager whether a manager asks, who alone may do so a second time
     */
    public SupplementRequested requestSupplement(List<String> missing, String reason, boolean asManager, Instant at, Performer by) {
        check(REQUEST_SUPPLEMENT, at);
        demandReason(reason);
        if (missing.isEmpty()) {
            throw Problem.ofField("components", "cần ít nhất một thành phần / at least one component is needed");
        }
        int round = 1 + (int) clock.stream().filter(f -> f.kind() == ClockFact.Kind.SUPPLEMENT_REQUESTED).count();
        if (round > 1 && !asManager) {
            throw new Problem(DossierProblem.SECOND_SUPPLEMENT);
        }
        tick(ClockFact.Kind.SUPPLEMENT_REQUESTED, at);
        openSupplement = List.copyOf(missing);
        move(REQUEST_SUPPLEMENT, at);
        return new SupplementRequested(code, round, openSupplement, at, by);
    }

    /** Takes in what was missing; all of it. */
    public SupplementReceived receiveSupplement(List<Component> brought, Instant at, Performer by) {
        check(RECEIVE_SUPPLEMENT, at);
        Set<String> codes = brought.stream().map(Component::code).collect(Collectors.toSet());
        List<String> lacking = openSupplement.stream().filter(c -> !codes.contains(c)).toList();
        if (!lacking.isEmpty()) {
            throw Problem.ofField("components", "còn thiếu / still missing: " + String.join(", ", lacking));
        }
        tick(ClockFact.Kind.SUPPLEMENT_RECEIVED, at);
        List<Component> all = new ArrayList<>(components.stream().filter(c -> !codes.contains(c.code())).toList());
        all.addAll(brought);
        components = List.copyOf(all);
        openSupplement = List.of();
        move(RECEIVE_SUPPLEMENT, at);
        int round = (int) clock.stream().filter(f -> f.kind() == ClockFact.Kind.SUPPLEMENT_REQUESTED).count();
        return new SupplementReceived(code, round, brought, at, by, countsFrom, dueAt);
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
        return new Resumed(code, ResumeReason.SUSPENSION_ENDED, at, dueAt, by);
    }

    /** Apologises and names a new day: once, and at the latest a day before expiry (NĐ 61/2018, 19.9). The due time stays. */
    public Rescheduled reschedule(Instant newDay, String reason, Instant at, Performer by) {
        check(RESCHEDULE, at);
        demandReason(reason);
        if (appointedAt != null) {
            throw new Problem(DossierProblem.RESCHEDULED_BEFORE);
        }
        if (!LegalTime.dayOf(at).isBefore(LegalTime.dayOf(dueAt))) {
            throw new Problem(DossierProblem.RESCHEDULED_TOO_LATE, LegalTime.minuteOf(dueAt).toString());
        }
        if (!newDay.isAfter(dueAt) || newDay.isAfter(dueAt.plus(366, ChronoUnit.DAYS))) {
            throw Problem.ofField("appointedAt", "phải sau hạn trả, trong vòng một năm / must be after the due time, within a year");
        }
        appointedAt = newDay;
        move(RESCHEDULE, at);
        return new Rescheduled(code, dueAt, newDay, at, by);
    }

    // ---- the end ------------------------------------------------------------------------------------------------

    /** Decides; a rejection needs a reason. */
    public Decided decide(Outcome outcome, String reason, boolean electronicResult, Instant at, Performer by) {
        check(DECIDE, at);
        if (outcome == Outcome.REJECTED) {
            demandReason(reason);
        }
        decision = new Decision(outcome, timeliness(at), electronicResult);
        move(DECIDE, at);
        return new Decided(code, outcome, agency(), at, dueAt, decision.timeliness(), electronicResult, by);
    }

    /** Hands out the result; fees due by then must be settled. */
    public Returned handBack(ReturnedBy way, Instant at, Performer by) {
        check(RETURN, at);
        demandReadiness(readiness.unpaidAtReturn().isEmpty() ? List.of() : List.of("paid-at-return"));
        move(RETURN, at);
        return new Returned(code, way, at, by);
    }

    /** The applicant takes it back. */
    public Withdrawn withdraw(Instant at, Performer by) {
        check(WITHDRAW, at);
        move(WITHDRAW, at);
        return new Withdrawn(code, at, by);
    }

    /** The agency stops processing. */
    public Stopped stop(String reason, Instant at, Performer by) {
        check(STOP, at);
        demandReason(reason);
        move(STOP, at);
        return new Stopped(code, at, by);
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
        if (outstandingAtIntake == 0 && settled.stream().anyMatch(c -> c.dueWhen() == DueWhen.INTAKE)) {
            readiness = readiness.paidAtIntake(at);
        }
        readiness = readiness.settledAtReturn(settled.stream().filter(c -> c.dueWhen() == DueWhen.RETURN).map(Charge::fee).collect(Collectors.toSet()));
        boolean met = status == DossierStatus.OBLIGATION_DUE && outstandingObligation == 0
                && settled.stream().anyMatch(c -> c.dueWhen() == DueWhen.OBLIGATION && c.fee().equals(notice));
        if (!met) {
            return Optional.empty();
        }
        Instant resumedAt = at.isBefore(lastStepAt) ? lastStepAt : at;
        tick(ClockFact.Kind.OBLIGATION_PAID, resumedAt);
        notice = null;
        move(SETTLE_OBLIGATION, resumedAt);
        return Optional.of(new Resumed(code, ResumeReason.OBLIGATION_PAID, resumedAt, dueAt, Performer.system()));
    }

    // ---- guards -------------------------------------------------------------------------------------------------

    private void check(DossierAction action, Instant at) {
        Set<DossierAction> allowed = allowedActions();
        if (!allowed.contains(action)) {
            List<String> names = allowed.stream().map(DossierAction::wireName).toList();
            throw new Problem(DossierProblem.WRONG_STATE, status == null ? "-" : status.vi(), action.wireName(),
                    names.isEmpty() ? "-" : String.join(", ", names), status == null ? "-" : status.en())
                    .with("state", status == null ? null : status.name()).with("suspended", isSuspended()).with("allowedActions", names);
        }
        if (at.isBefore(lastStepAt)) {
            throw new Problem(DossierProblem.OUT_OF_ORDER, lastStepAt.toString());
        }
    }

    private static void demandReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Problem.ofField("reason", "phải nêu lý do / a reason is needed");
        }
    }

    private static void demandReadiness(List<String> missing) {
        if (!missing.isEmpty()) {
            throw new Problem(DossierProblem.NOT_READY, String.join(", ", missing)).with("missing", missing);
        }
    }

    private boolean isSuspended() {
        return !clock.isEmpty() && clock.get(clock.size() - 1).kind() == ClockFact.Kind.SUSPENDED;
    }

    private Timeliness timeliness(Instant at) {
        if (LegalTime.dayOf(at).isBefore(LegalTime.dayOf(dueAt))) {
            return Timeliness.EARLY;
        }
        return LegalTime.minuteOf(at).isAfter(LegalTime.minuteOf(dueAt)) ? Timeliness.OVERDUE : Timeliness.ON_TIME;
    }

    /** Moves the clock; changes nothing where the calendar cannot answer. */
    private void tick(ClockFact.Kind kind, Instant at) {
        List<ClockFact> facts = new ArrayList<>(clock);
        facts.add(new ClockFact(kind, at));
        var ledger = DeadlineLedger.of(filing.rule(), calendar, facts);
        clock.add(facts.get(facts.size() - 1));
        countsFrom = ledger.countsFrom();
        dueAt = ledger.dueAt();
    }

    private void move(DossierAction action, Instant at) {
        status = DossierTransitions.find(status, action).orElseThrow().to();
        steps.put(action, at);
        lastStepAt = at;
    }
}
