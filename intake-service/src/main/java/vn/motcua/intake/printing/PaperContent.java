package vn.motcua.intake.printing;

import java.util.HashMap;
import java.util.Map;

/**
 * Everything that one paper says.
 *
 * @param form      which form it is
 * @param heading   its head
 * @param dossier   the dossier; null for the register
 * @param applicant whose it is; null where the form does not name him
 * @param act       what happened
 */
public record PaperContent(FormDefinition form, Heading heading, PrintedDossier dossier, PrintedApplicant applicant, FormAct act) {

    /** What the document's title says beside the form's: a code or a year, never a name. */
    String subject() {
        if (act instanceof FormAct.Register register) {
            return register.year() + "/" + register.volume();
        }
        return dossier.code();
    }

    /** By the names that templates use. */
    Map<String, Object> named() {
        Map<String, Object> named = new HashMap<>();
        named.put("form", form);
        named.put("heading", heading);
        named.put("dossier", dossier);
        named.put("applicant", applicant);
        named.put("act", act);
        named.put("subject", subject());
        return named;
    }
}
