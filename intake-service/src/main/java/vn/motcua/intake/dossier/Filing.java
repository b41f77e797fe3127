package vn.motcua.intake.dossier;

import java.util.List;

import vn.motcua.events.FeeKind;
import vn.motcua.events.lifecycle.ApplicantKind;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.Fee;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.intake.catalogue.Procedure;
import vn.motcua.intake.deadline.TermRule;

/**
 * What a dossier asks for, with the rules of the procedure version that stay with it.
 *
 * @param procedure        the national procedure code
 * @param procedureVersion its version on the day of filing
 * @param field            the field's code
 * @param agency           the code of the agency that decides
 * @param channel          how it was filed
 * @param applicantKind    what the applicant is
 * @param rule             how the term is counted
 * @param fees             what must be paid, and when
 * @param returnBy         how the applicant wants the result
 * @param ownerHash        the mark of the applicant as the owner of papers; null where no identity number is known
 */
public record Filing(String procedure, int procedureVersion, String field, String agency, Channel channel, ApplicantKind applicantKind,
                     TermRule rule, List<Fee> fees, ReturnedBy returnBy, String ownerHash) {

    public Filing {
        fees = List.copyOf(fees);
    }

    /**
     * Pins the rules of a procedure version; postage is owed only where the result goes by post.
     *
     * @param agency    the lasting code of the unit that decides
     * @param ownerHash the mark of the applicant as the owner of papers, or null
     */
    public static Filing of(Procedure procedure, String agency, Channel channel, ApplicantKind applicantKind, ReturnedBy returnBy,
            String ownerHash) {
        List<Fee> fees = procedure.fees().stream()
                .filter(fee -> fee.kind() != FeeKind.POSTAGE || returnBy == ReturnedBy.POST)
                .map(fee -> new Fee(fee.code(), fee.kind(), fee.amount(), fee.dueWhen()))
                .toList();
        var rule = new TermRule(procedure.term(), procedure.cutOff(), procedure.supplementPolicy());
        return new Filing(procedure.code(), procedure.version(), procedure.field(), agency, channel, applicantKind, rule, fees, returnBy, ownerHash);
    }
}
