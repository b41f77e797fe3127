package vn.motcua.intake.reception;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.Component;
import vn.motcua.intake.catalogue.Procedure;
import vn.motcua.intake.catalogue.StaffMember;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.dossier.Filing;
import vn.motcua.intake.person.Applicant;

/**
 * A request that was checked against the catalogue.
 *
 * @param procedure  the version in force on the day of filing
 * @param filing     what is asked for, with pinned rules
 * @param components the papers handed in
 * @param applicant  whose it is
 * @param series     the code that the unit bears on the day of filing; the dossier's code begins with it
 */
public record Reception(Procedure procedure, Filing filing, List<Component> components, Applicant applicant, String series) {

    /**
     * Files the new dossier: submitted where it comes online, received where somebody receives it, or refused in its place.
     *
     * @param receiver who receives or refuses it; null where the portal submits
     * @param refusal  why it is refused at the counter; null where it is taken in
     * @return what is told
     */
    public List<DossierEvent> file(Dossier dossier, StaffMember receiver, String refusal, Instant at) {
        List<DossierEvent> told = new ArrayList<>();
        if (refusal != null) {
            told.add(dossier.refuse(refusal, List.of(), at, receiver.performer()));
            return told;
        }
        if (filing.channel() == Channel.ONLINE) {
            told.add(dossier.submit(at));
        }
        if (receiver != null) {
            told.add(dossier.receive(at, receiver.performer(), receiver.fte()));
        }
        return told;
    }
}
