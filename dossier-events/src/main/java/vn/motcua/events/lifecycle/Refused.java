package vn.motcua.events.lifecycle;

import java.time.Instant;
import java.util.List;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.OptionalField;
import vn.motcua.events.Performer;

/**
 * The centre did not take the dossier in (national status 3): an online filing, or one that came to the counter and of which
 * this is the only event. The reason is kept at intake.
 *
 * @param dossier          the dossier's code
 * @param procedure        as in {@link Received}, as are the next five; null in events told before they were added
 * @param procedureVersion the version of the procedure in force on the day of filing
 * @param field            the code of the field (lĩnh vực) the procedure belongs to
 * @param unit             the code of the agency that would have decided
 * @param channel          how it was filed
 * @param applicantKind    what the applicant is
 * @param refusedAt        when
 * @param refusedBy        who
 * @param answerDueAt      when an online filing had to be answered; null for other channels
 * @param answerTimeliness whether it was answered early, on time or overdue; null likewise
 * @param originalsReturned the codes of the components whose originals were given back; null where there were none
 */
public record Refused(
        String dossier,
        @OptionalField String procedure,
        @OptionalField Integer procedureVersion,
        @OptionalField String field,
        @OptionalField String unit,
        @OptionalField Channel channel,
        @OptionalField ApplicantKind applicantKind,
        Instant refusedAt,
        Performer refusedBy,
        @OptionalField Instant answerDueAt,
        @OptionalField Timeliness answerTimeliness,
        @OptionalField List<String> originalsReturned) implements DossierEvent {

    public Refused {
        originalsReturned = originalsReturned == null ? null : List.copyOf(originalsReturned);
    }
}
