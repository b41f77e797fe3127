package vn.motcua.intake.imports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.lifecycle.AssistanceKind;
import vn.motcua.intake.action.Said;
import vn.motcua.intake.action.Step;
import vn.motcua.intake.assistance.Assistance;
import vn.motcua.intake.assistance.Assistances;
import vn.motcua.intake.catalogue.StaffMember;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.reception.Reception;
import vn.motcua.kit.Ids;
import vn.motcua.kit.imports.ImportLine;

/** A line that could be read and checked by itself. */
sealed interface ImportedStep {

    /** The line it stands in. */
    ImportLine line();

    /** A line that makes something with a number counted daily. */
    sealed interface Numbered extends ImportedStep {

        /** The older system's number; null where one is to be given. */
        String givenCode();

        /** What the new number begins with. */
        String series();

        /** The day in which it is counted. */
        default LocalDate day() {
            return LegalTime.dayOf(line().at());
        }
    }

    /**
     * A line that makes a dossier.
     *
     * @param givenCode the older system's code; null where one is to be given
     * @param receiver  who received or refused it; null where it was only submitted
     * @param refusal   why it was refused at the counter; null where it was taken in
     */
    record Creating(ImportLine line, Reception reception, String givenCode, StaffMember receiver, String refusal) implements Numbered {

        String unit() {
            return reception.filing().agency();
        }

        @Override
        public String series() {
            return reception.series();
        }

        /** Files the new dossier, as it is done live. */
        List<DossierEvent> file(Dossier dossier) {
            return reception.file(dossier, receiver, refusal, line.at());
        }
    }

    /**
     * A line that tells of help with the electronic services.
     *
     * @param kind    with what
     * @param dossier the code of the dossier that it was for, kept here or elsewhere; null where it was for none
     * @param helper  who helped
     */
    record Helping(ImportLine line, AssistanceKind kind, String dossier, StaffMember helper) implements Numbered {

        @Override
        public String givenCode() {
            return null;
        }

        @Override
        public String series() {
            return Assistances.PREFIX + helper.unit();
        }

        Assistance given(String number) {
            return new Assistance(Ids.next(), number, kind, dossier, line.at().truncatedTo(ChronoUnit.MICROS), helper.code(), helper.unit());
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
