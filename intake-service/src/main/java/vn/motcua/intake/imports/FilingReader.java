package vn.motcua.intake.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

import vn.motcua.events.lifecycle.Channel;
import vn.motcua.intake.catalogue.ReceptionAuthority;
import vn.motcua.intake.catalogue.StaffMember;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.deadline.WorkingCalendars;
import vn.motcua.intake.dossier.Dossier;
import vn.motcua.intake.dossier.DossierCode;
import vn.motcua.intake.imports.ImportedStep.Creating;
import vn.motcua.intake.reception.CounterRefusal;
import vn.motcua.intake.reception.DossierRequest;
import vn.motcua.intake.reception.Reception;
import vn.motcua.intake.reception.ReceptionCheck;
import vn.motcua.kit.Ids;
import vn.motcua.kit.imports.ImportLine;
import vn.motcua.kit.problem.Problem;

/** Reads the lines with which a dossier begins: filed online, received, or refused at the counter. */
@ApplicationScoped
class FilingReader {

    @Inject
    StepBodies bodies;
    @Inject
    ReceptionCheck check;
    @Inject
    ReceptionAuthority authority;
    @Inject
    WorkingCalendars calendars;

    /**
     * A line that files a dossier.
     *
     * @param receiver null where it was submitted online and not received yet
     */
    Creating file(ImportLine line, StaffMember receiver) {
        bodies.nothingBut(line, "dossier");
        ObjectNode node = dossier(line);
        String code = takeCode(node);
        DossierRequest request = bodies.read(node, "dossier", DossierRequest.class);
        Reception reception = check.check(request, LegalTime.dayOf(line.at()), List.of());
        if (receiver == null && reception.filing().channel() != Channel.ONLINE) {
            throw Problem.ofField("dossier.channel", "submit chỉ dành cho ONLINE / submit is for ONLINE alone");
        }
        return checked(new Creating(line, reception, code, receiver, null));
    }

    /** A line that refuses what came to the counter. */
    Creating refuse(ImportLine line, StaffMember receiver) {
        bodies.nothingBut(line, "dossier", "reason");
        ObjectNode node = dossier(line);
        String code = takeCode(node);
        node.set("reason", line.body().get("reason"));
        CounterRefusal refusal = bodies.read(node, "dossier", CounterRefusal.class);
        Reception reception = check.checkRefused(refusal, LegalTime.dayOf(line.at()), List.of());
        return checked(new Creating(line, reception, code, receiver, refusal.reason()));
    }

    private static ObjectNode dossier(ImportLine line) {
        if (!(line.body().get("dossier") instanceof ObjectNode node)) {
            throw Problem.ofField("dossier", "phải là một đối tượng / an object is needed");
        }
        if (node.hasNonNull("receivedAt")) {
            throw Problem.ofField("dossier.receivedAt", "thời điểm nằm ở at / the time stands in at");
        }
        return node;
    }

    /** The older system's code; null where one is to be given. */
    private static String takeCode(ObjectNode dossier) {
        JsonNode given = dossier.remove("code");
        String code = given == null || given.isNull() ? null : given.asText();
        if (code != null && !DossierCode.isAcceptable(code)) {
            throw Problem.ofField("dossier.code", "mã hồ sơ không đúng / is not a dossier code");
        }
        return code;
    }

    /** Whoever did it must have been allowed to; and it is filed once for a trial, so that what is refused is refused now. */
    private Creating checked(Creating creating) {
        Reception reception = creating.reception();
        if (creating.receiver() != null) {
            authority.check(creating.receiver(), reception.procedure(), creating.day());
        }
        creating.file(Dossier.open(Ids.next(), "-", reception.filing(), reception.components(), calendars.of(creating.unit())));
        return creating;
    }
}
