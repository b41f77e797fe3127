package vn.motcua.intake.deadline;

import java.time.LocalTime;

import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.TermUnit;
import vn.motcua.intake.catalogue.SupplementPolicy;

/**
 * How the term of a dossier is counted; pinned at reception.
 *
 * @param term             the legal term
 * @param cutOff           received after this local time counts as at the next opening day; null without such a rule
 * @param supplementPolicy what a supplement does to the term
 */
public record TermRule(Term term, LocalTime cutOff, SupplementPolicy supplementPolicy) {

    /** The answer to an online filing: eight working hours (NĐ 45/2020). */
    public static final TermRule ONLINE_ANSWER = new TermRule(new Term(8, TermUnit.WORKING_HOURS), null, SupplementPolicy.EXTEND);

    /** Whether the term counts working time; otherwise it counts calendar time. */
    boolean countsWorkingTime() {
        return term.unit() == TermUnit.WORKING_HOURS || term.unit() == TermUnit.WORKING_DAYS;
    }
}
