package vn.motcua.intake.reception;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;

import vn.motcua.events.lifecycle.Channel;
import vn.motcua.intake.action.Reason;
import vn.motcua.intake.person.Applicant;
import vn.motcua.intake.reception.DossierRequest.ReturnWish;
import vn.motcua.kit.input.PlainText;

/**
 * What comes to the counter or by post and is not taken in (form 03). The members are those of a reception, and a reason.
 *
 * @param components what was brought; may be left out
 * @param reason     why it is refused; kept encrypted
 */
public record CounterRefusal(String procedure, String unit, Channel channel, Applicant applicant, List<ComponentRequest> components,
                             Instant receivedAt, @JsonProperty("return") ReturnWish returnWish,
                             @NotNull @PlainText(max = Reason.LONGEST, multiline = true) String reason) {

    /** What would have been received. */
    public DossierRequest request() {
        return new DossierRequest(procedure, unit, channel, applicant, components == null ? List.of() : components, receivedAt, returnWish);
    }

    @Override
    public String toString() {
        return "CounterRefusal[" + procedure + ", " + unit + ", " + channel + "]";
    }
}
