package vn.motcua.events.lifecycle;

import java.time.Instant;
import java.util.List;

import vn.motcua.events.DossierEvent;

/**
 * An applicant filed online (national status 1); the centre has eight working hours to answer.
 *
 * @param dossier          the dossier's code
 * @param procedure        the national procedure code, for instance 1.005129
 * @param procedureVersion the version of the procedure under which the dossier stays
 * @param field            the code of the field (lĩnh vực) the procedure belongs to
 * @param unit             the code of the agency that decides
 * @param channel          how it was filed
 * @param applicantKind    what the applicant is
 * @param components       the papers handed in
 * @param submittedAt      when the portal received it
 * @param answerDueAt      when the eight working hours end (NĐ 45/2020)
 */
public record Submitted(
        String dossier,
        String procedure,
        int procedureVersion,
        String field,
        String unit,
        Channel channel,
        ApplicantKind applicantKind,
        List<Component> components,
        Instant submittedAt,
        Instant answerDueAt) implements DossierEvent {

    public Submitted {
        components = components == null ? List.of() : List.copyOf(components);
    }
}
