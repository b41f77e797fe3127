package vn.motcua.intake.imports;

import java.time.LocalDate;
import java.util.List;

import vn.motcua.events.DossierEvent;
import vn.motcua.intake.action.Said;
import vn.motcua.intake.action.Step;
import vn.motcua.intake.catalogue.StaffMember;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.reception.Reception;
import vn.motcua.kit.imports.ImportLine;

/** A line that could be read and checked by itself. */
sealed interface ImportedStep {

    /** The line it stands in. */
    ImportLine line();

    /**
     * A line that makes a dossier.
     *
     * @param givenCode the older system's code; null where one is to be given
     * @param receiver  who received or refused it; null where it was only submitted
     * @param refusal   why it was refused at the counter; null where it was taken in
     */
    record Creating(ImportLine line, Reception reception, String givenCode, StaffMember receiver, String refusal) implements ImportedStep {

        String unit() {
            return reception.filing().agency();
        }

        /** What the code of the new dossier begins with. */
        String series() {
            return reception.series();
        }

        LocalDate day() {
            return LegalTime.dayOf(line.at());
        }

        /** Files the new dossier, as it is done live. */
        List<DossierEvent> file(Dossier dossier) {
            return reception.file(dossier, receiver, refusal, line.at());
        }
    }

    /**
     * A line that acts on a dossier.
     *
     * @param code   the dossier's code
     * @param said   free text that goes with it
     * @param action what is done
     */
    record Acting(ImportLine line, String code, List<Said> said, Step action) implements ImportedStep {
    }
}
