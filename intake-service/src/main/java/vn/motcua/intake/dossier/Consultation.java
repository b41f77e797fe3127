package vn.motcua.intake.dossier;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import vn.motcua.events.lifecycle.Opinion;
import vn.motcua.events.lifecycle.RecountedOpinion;
import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.Timeliness;
import vn.motcua.intake.catalogue.SupplementPolicy;
import vn.motcua.intake.deadline.ClockFact;
import vn.motcua.intake.deadline.DeadlineLedger;
import vn.motcua.intake.deadline.TermRule;
import vn.motcua.intake.deadline.WorkingCalendar;

/**
 * A coordinating agency's part in a dossier (NĐ 61/2018, 19.6–7): asked by the lead agency, with a term of its own.
 *
 * @param number      within the dossier, from 1
 * @param coordinator the code of the agency that is asked
 * @param requestedAt when it was asked
 * @param term        how long it has, counted by its own hours; null where that was not kept yet: such a due time never moves
 * @param dueAt       when its opinion is due
 * @param givenAt     when it answered; null until then
 * @param opinion     the answer in one word; null until then
 * @param closedAt    when a merger ended it without an answer; null otherwise
 */
public record Consultation(int number, String coordinator, Instant requestedAt, Term term, Instant dueAt, Instant givenAt, Opinion opinion,
                           Instant closedAt) {

    static Consultation asked(int number, String coordinator, Instant at, Term term, WorkingCalendar hours) {
        return new Consultation(number, coordinator, at, term, due(term, hours, at), null, null, null);
    }

    /** When a term ends that begins then. */
    public static Instant due(Term term, WorkingCalendar hours, Instant from) {
        return DeadlineLedger.of(new TermRule(term, null, SupplementPolicy.EXTEND), hours,
                List.of(new ClockFact(ClockFact.Kind.RECEIVED, from))).dueAt();
    }

    /** Whether the answer is still out. */
    public boolean isOpen() {
        return givenAt == null && closedAt == null;
    }

    /** Whether the lead agency must wait for it: it is out and its term has not run out. */
    boolean holdsUp(Instant at) {
        return isOpen() && !at.isAfter(dueAt);
    }

    Consultation answered(Opinion said, Instant at) {
        return new Consultation(number, coordinator, requestedAt, term, dueAt, at, said, null);
    }

    /** Counted again by those hours, the coordinator's own; the same where nothing moves. */
    Consultation recounted(WorkingCalendar hours) {
        return term == null || !isOpen() ? this
                : new Consultation(number, coordinator, requestedAt, term, due(term, hours, requestedAt), null, null, null);
    }

    /** Asked of another agency now, which has as long as the first by its own hours. */
    Consultation movedTo(String successor, WorkingCalendar hours) {
        return new Consultation(number, successor, requestedAt, term, dueAt, null, null, null).recounted(hours);
    }

    /** Ended without an answer. */
    Consultation closed(Instant at) {
        return new Consultation(number, coordinator, requestedAt, term, dueAt, null, null, at);
    }

    /** The open ones that are due at another time than before. */
    static List<RecountedOpinion> moved(List<Consultation> before, List<Consultation> after) {
        return IntStream.range(0, before.size()).filter(i -> !before.get(i).dueAt.equals(after.get(i).dueAt))
                .mapToObj(i -> new RecountedOpinion(after.get(i).number, before.get(i).dueAt, after.get(i).dueAt)).toList();
    }

    /** Early, on time or overdue by its own term; null without an answer. */
    public Timeliness timeliness() {
        return givenAt == null ? null : DossierClock.compare(givenAt, dueAt);
    }
}
