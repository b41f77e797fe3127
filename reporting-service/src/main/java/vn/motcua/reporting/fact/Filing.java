package vn.motcua.reporting.fact;

import java.time.Instant;

import vn.motcua.events.lifecycle.ApplicantKind;
import vn.motcua.events.lifecycle.Channel;

/**
 * What the dossier is about; without it nothing of the dossier is counted.
 *
 * @param procedure        the national procedure code
 * @param procedureVersion the version of the procedure under which the dossier stays
 * @param field            the code of the field (lĩnh vực)
 * @param unit             the code of the agency that decides
 * @param channel          how it was filed
 * @param applicantKind    what the applicant is
 * @param submittedAt      when it was filed online; null for other channels
 */
public record Filing(
        String procedure,
        int procedureVersion,
        String field,
        String unit,
        Channel channel,
        ApplicantKind applicantKind,
        Instant submittedAt) {

    /** The same with another agency: open dossiers follow the merger of their agency. */
    Filing movedTo(String agency) {
        return new Filing(procedure, procedureVersion, field, agency, channel, applicantKind, submittedAt);
    }
}
