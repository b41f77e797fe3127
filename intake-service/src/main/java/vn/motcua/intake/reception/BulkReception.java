package vn.motcua.intake.reception;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;

import vn.motcua.events.lifecycle.Channel;
import vn.motcua.intake.person.Applicant;
import vn.motcua.intake.reception.DossierRequest.ReturnWish;

/**
 * Several dossiers that one applicant hands in at once. Each is checked as if it came alone.
 *
 * @param channel    how all are filed
 * @param applicant  whose they are
 * @param receivedAt when the hand-over minutes were signed; for the postal channel alone
 * @param returnWish how the results are wanted; a dossier may say otherwise
 * @param dossiers   1 to {@value #MOST}
 */
public record BulkReception(Channel channel, Applicant applicant, Instant receivedAt, @JsonProperty("return") ReturnWish returnWish,
                            List<Item> dossiers) {

    /** How many dossiers can be handed in at once. */
    public static final int MOST = 50;

    /**
     * One of the dossiers.
     *
     * @param procedure  the procedure's code
     * @param unit       the agency that decides
     * @param components 1 to 100 papers
     * @param returnWish how this result is wanted; as the others where it is not said
     */
    public record Item(String procedure, String unit, List<ComponentRequest> components, @JsonProperty("return") ReturnWish returnWish) {
    }

    /** Whether a wrong field is one that all dossiers share. */
    static boolean isShared(String field) {
        return field.equals("channel") || field.equals("receivedAt") || field.equals("applicant") || field.startsWith("applicant.");
    }

    /** Each dossier as if it came alone; what is missing is missing there. */
    List<DossierRequest> requests() {
        return dossiers.stream().map(item -> item == null ? new DossierRequest(null, null, channel, applicant, null, receivedAt, returnWish)
                : new DossierRequest(item.procedure, item.unit, channel, applicant, item.components, receivedAt,
                        item.returnWish == null ? returnWish : item.returnWish)).toList();
    }

    @Override
    public String toString() {
        return "BulkReception[" + channel + "]";
    }
}
