package vn.motcua.intake.reception;

import java.time.Instant;
import java.util.List;

import vn.motcua.events.DossierEvent;
import vn.motcua.intake.catalogue.StaffMember;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.store.CodeCounter.Day;

/**
 * A reception that nothing speaks against.
 *
 * @param reception what is filed
 * @param receiver  who receives it; null where the portal submits
 * @param at        the legal time of filing
 * @param refusal   why it is refused at the counter; null where it is taken in
 */
record CheckedReception(Reception reception, StaffMember receiver, Instant at, String refusal) {

    List<DossierEvent> begin(Dossier dossier) {
        return reception.file(dossier, receiver, refusal, at);
    }

    String unit() {
        return reception.filing().agency();
    }

    /** The series that its code is taken from. */
    Day series() {
        return new Day(reception.series(), LegalTime.dayOf(at));
    }
}
