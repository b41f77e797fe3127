package vn.motcua.intake.forms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

import vn.motcua.intake.forms.History.Ground;
import vn.motcua.intake.printing.FormDefinition;

/**
 * A paper that a dossier has grounds for.
 *
 * @param name       the stable name
 * @param round      which of several papers of that form
 * @param number     the form's number in the circular
 * @param title      the form's title
 * @param instrument the circular in force on the day of the act
 * @param certainty  how sure it is that this circular was in force: {@code certain} or {@code probable}
 * @param actAt      when the act was done that calls for it
 * @param onlyAsked  present and true where it is printed only if the applicant asks for it
 * @param href       where the PDF is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormOffer(String name, int round, String number, String title, String instrument, String certainty, Instant actAt,
                        Boolean onlyAsked, String href) {

    static FormOffer of(String code, Ground ground, FormDefinition form, boolean onlyAsked) {
        String href = "/api/v1/dossiers/" + code + "/forms/" + form.name().wireName() + "?round=" + ground.round() + (onlyAsked ? "&asked=true" : "");
        return new FormOffer(form.name().wireName(), ground.round(), form.number(), form.title(), form.instrument(), form.certainty(), ground.at(),
                onlyAsked ? true : null, href);
    }
}
