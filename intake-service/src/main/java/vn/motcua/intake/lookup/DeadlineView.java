package vn.motcua.intake.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.Timeliness;
import vn.motcua.intake.calendar.CalendarRecount;
import vn.motcua.intake.catalogue.SupplementPolicy;
import vn.motcua.intake.deadline.DeadlineLedger;
import vn.motcua.intake.deadline.DeadlineSentences;
import vn.motcua.intake.deadline.Segment;
import vn.motcua.intake.dossier.DossierState;

/**
 * Why a dossier is due when it is due.
 *
 * @param code             the dossier's code
 * @param what             {@code RESULT} for the term of the procedure, {@code ANSWER} for the answer to an online filing
 * @param term             the legal term
 * @param supplementPolicy what a supplement does to it
 * @param countsFrom       when it began to count
 * @param originalDueAt    the due time told at reception
 * @param dueAt            the adjusted due time; absent while the clock stands
 * @param standing         whether the clock stands
 * @param answeredAt       when an online filing was accepted or refused; absent until then, and for a result
 * @param timeliness       whether that was early, on time or overdue; absent likewise
 * @param vi               from beginning to end, in Vietnamese
 * @param en               from beginning to end, in English
 * @param segments         the ledger, oldest first
 * @param recounts         changes of the calendar that moved it, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadlineView(String code, String what, Term term, SupplementPolicy supplementPolicy, Instant countsFrom, Instant originalDueAt,
                           Instant dueAt, boolean standing, Instant answeredAt, Timeliness timeliness, String vi, String en, List<Entry> segments,
                           List<Recount> recounts) {

    /**
     * One stretch of time.
     *
     * @param kind            what the clock did
     * @param why             what made it do so
     * @param from            its beginning
     * @param to              its end; absent while it lasts
     * @param countedMinutes  how much of the term it used up
     * @param calendarVersion which editions of the calendar were used
     * @param vi              in a sentence, in Vietnamese
     * @param en              in a sentence, in English
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(Segment.Kind kind, Segment.Why why, Instant from, Instant to, long countedMinutes, String calendarVersion, String vi,
            String en) {
    }

    /**
     * A change of the calendar that moved the due time.
     *
     * @param at            when it was counted again
     * @param edition       the edition of the calendar that counts since
     * @param reason        why the calendar was changed
     * @param previousDueAt the due time until then
     * @param dueAt         the due time since
     * @param vi            in a sentence, in Vietnamese
     * @param en            in a sentence, in English
     */
    @Schema(name = "DeadlineRecount")
    public record Recount(Instant at, int edition, String reason, Instant previousDueAt, Instant dueAt, String vi, String en) {
    }

    /** Of the result, what moved it since the reception among that. */
    static DeadlineView ofResult(DossierState told, DeadlineLedger ledger, List<CalendarRecount> moved) {
        return of(told, "RESULT", ledger, told.originalDueAt(), told.dueAt(), moved.stream().filter(m -> !isOfAnswer(told, m)).toList());
    }

    /** Of the answer to an online filing, what moved it until it was given among that. */
    static DeadlineView ofAnswer(DossierState told, DeadlineLedger ledger, List<CalendarRecount> moved) {
        return of(told, "ANSWER", ledger, told.answerDueAt(), told.answerDueAt(), moved.stream().filter(m -> isOfAnswer(told, m)).toList());
    }

    private static boolean isOfAnswer(DossierState told, CalendarRecount moved) {
        return told.answerDueAt() != null && (told.answeredAt() == null || moved.at().isBefore(told.answeredAt()));
    }

    /** The view of a ledger; what was told of it stands as it was told. */
    private static DeadlineView of(DossierState told, String what, DeadlineLedger ledger, Instant originalDueAt, Instant dueAt,
            List<CalendarRecount> moved) {
        boolean answer = what.equals("ANSWER");
        var vi = new DeadlineSentences(ledger, originalDueAt, false);
        var en = new DeadlineSentences(ledger, originalDueAt, true);
        List<Entry> segments = ledger.segments().stream().map(s -> new Entry(s.kind(), s.why(), s.from(), s.to(), s.countedMinutes(),
                s.calendarVersion(), vi.of(s), en.of(s))).toList();
        List<Recount> recounts = moved.stream().map(r -> new Recount(r.at(), r.edition(), r.reason(), r.before(), r.after(),
                vi.recounted(r.at(), r.edition(), r.reason(), r.before(), r.after()),
                en.recounted(r.at(), r.edition(), r.reason(), r.before(), r.after()))).toList();
        return new DeadlineView(told.code(), what, ledger.rule().term(), ledger.rule().supplementPolicy(), ledger.countsFrom(), originalDueAt,
                ledger.isStanding() ? null : dueAt, ledger.isStanding(), answer ? told.answeredAt() : null,
                answer ? told.answerTimeliness() : null, join(vi.story(), recounts.stream().map(Recount::vi)),
                join(en.story(), recounts.stream().map(Recount::en)), segments, recounts);
    }

    private static String join(String story, Stream<String> more) {
        return Stream.concat(Stream.of(story), more).collect(Collectors.joining(" "));
    }
}
