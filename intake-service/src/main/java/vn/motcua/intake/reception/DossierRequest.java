package vn.motcua.intake.reception;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.intake.person.Applicant;

/**
 * A dossier that is handed in.
 *
 * @param procedure  the procedure's code
 * @param unit       the agency that decides
 * @param channel    how it is filed
 * @param applicant  whose it is
 * @param components 1 to 100 papers
 * @param receivedAt when the hand-over minutes were signed; for the postal channel alone
 * @param returnWish how the result is wanted; at the counter where it is not said
 */
public record DossierRequest(
        @NotNull @Pattern(regexp = "[A-Z0-9.]{3,50}") String procedure,
        @NotNull @Pattern(regexp = "[A-Z0-9.]{3,35}") String unit,
        @NotNull Channel channel,
        @NotNull @Valid Applicant applicant,
        @NotNull @Size(min = 1, max = MOST_COMPONENTS) List<@NotNull @Valid ComponentRequest> components,
        Instant receivedAt,
        @JsonProperty("return") @Valid ReturnWish returnWish) {

    /** The most components that a dossier may have. */
    public static final int MOST_COMPONENTS = 100;

    /**
     * How the result is wanted.
     *
     * @param by at the counter or by post
     */
    public record ReturnWish(@NotNull ReturnedBy by) {
    }

    ReturnedBy returnBy() {
        return returnWish == null || returnWish.by() == null ? ReturnedBy.COUNTER : returnWish.by();
    }

    @Override
    public String toString() {
        return "DossierRequest[" + procedure + ", " + unit + ", " + channel + "]";
    }
}
