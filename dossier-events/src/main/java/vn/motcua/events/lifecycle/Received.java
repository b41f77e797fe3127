package vn.motcua.events.lifecycle;

import java.time.Instant;
import java.util.List;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.OptionalField;
import vn.motcua.events.Performer;

/**
 * The centre accepted the dossier (national status 2): the clock of the procedure runs.
 *
 * @param dossier          the dossier's code
 * @param procedure        the national procedure code, for instance 1.005129
 * @param procedureVersion the version of the procedure under which the dossier stays
 * @param field            the code of the field (lĩnh vực) the procedure belongs to
 * @param unit             the code of the agency that decides
 * @param channel          how it was filed
 * @param applicantKind    what the applicant is
 * @param components       the papers handed in
 * @param fees             what must be paid, and when
 * @param submittedAt      when it was filed online; null for other channels
 * @param receivedAt       when it was accepted
 * @param receivedBy       who accepted it
 * @param receiverFte      the share of a full post that the receiver works, above 0 and at most 1
 * @param countsFrom       when the term began to count: the next opening where received outside hours
 * @param term             the legal term
 * @param dueAt            when the result is due
 * @param answerDueAt      when an online filing had to be answered; null for other channels
 * @param answerTimeliness whether it was answered early, on time or overdue; null likewise
 * @param ownerHash        a keyed hash of the applicant's identity number, 64 hex digits: it tells papers of one owner from those of another and
 *                         nothing else; null where no number was given
 */
public record Received(
        String dossier,
        String procedure,
        int procedureVersion,
        String field,
        String unit,
        Channel channel,
        ApplicantKind applicantKind,
        List<Component> components,
        List<Fee> fees,
        @OptionalField Instant submittedAt,
        Instant receivedAt,
        Performer receivedBy,
        double receiverFte,
        Instant countsFrom,
        Term term,
        Instant dueAt,
        @OptionalField Instant answerDueAt,
        @OptionalField Timeliness answerTimeliness,
        @OptionalField String ownerHash) implements DossierEvent {

    public Received {
        components = components == null ? List.of() : List.copyOf(components);
        fees = fees == null ? List.of() : List.copyOf(fees);
    }
}
