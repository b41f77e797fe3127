package vn.motcua.intake.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.lifecycle.Channel;
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
     * @param receiver  who received it; null where it was only submitted
     */
    record Creating(ImportLine line, Reception reception, String givenCode, StaffMember receiver) implements ImportedStep {

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
            List<DossierEvent> told = new ArrayList<>();
            if (reception.filing().channel() == Channel.ONLINE) {
                told.add(dossier.submit(line.at()));
            }
            if (receiver != null) {
                told.add(dossier.receive(line.at(), receiver.performer(), receiver.fte()));
            }
            return told;
        }
    }

    /**
     * A line that acts on a dossier.
     *
     * @param code   the dossier's code
     * @param reason free text; null where there is none
     * @param action what is done
     */
    record Acting(ImportLine line, String code, String reason, Step action) implements ImportedStep {
    }
}
