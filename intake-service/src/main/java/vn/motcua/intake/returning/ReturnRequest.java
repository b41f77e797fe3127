package vn.motcua.intake.returning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

import vn.motcua.events.lifecycle.Collector;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.intake.delivery.DispatchRequest;
import vn.motcua.intake.dossier.HandOver;
import vn.motcua.intake.reception.DossierRequest;
import vn.motcua.kit.input.PlainText;

/**
 * How the result was handed out.
 *
 * @param by          at the counter or by post
 * @param collectedBy the applicant where it is not said
 * @param proof       who it was and how he proved it; needed where somebody else collects
 * @param originals   the codes of the components whose originals are given back
 * @param consignment the post's number, where the dispatch was not told before
 */
public record ReturnRequest(
        @NotNull ReturnedBy by,
        Collector collectedBy,
        @Valid Proof proof,
        @Size(max = DossierRequest.MOST_COMPONENTS) List<@NotNull @Pattern(regexp = "[A-Z0-9.]{1,30}") String> originals,
        @Pattern(regexp = DispatchRequest.CONSIGNMENT) String consignment) {

    /**
     * Who collected, and how he proved it; kept encrypted.
     *
     * @param name     the collector's name
     * @param document the kind and number of what he showed, for instance CCCD 062090001234
     */
    public record Proof(@NotNull @PlainText(max = 200) String name, @NotNull @PlainText(max = 100) String document) {

        @Override
        public String toString() {
            return "Proof[]";
        }
    }

    /** What the dossier takes note of. */
    public HandOver handOver() {
        return new HandOver(by, collectedBy == null ? Collector.APPLICANT : collectedBy, proof != null, originals, consignment);
    }

    /** The proof as one note; null without one. */
    public String note() {
        return proof == null ? null : proof.name() + ", " + proof.document();
    }
}
