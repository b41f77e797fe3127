package vn.motcua.digitization.pdfa;

import java.time.Instant;
import java.util.Objects;

/**
 * What a lasting copy says of itself, in its XMP metadata; nobody's personal data.
 *
 * @param title       what a reader shows in its title bar
 * @param dossier     the code of the dossier
 * @param component   the code of the component
 * @param paperType   the code of the paper's type
 * @param ownerHash   who owns the paper, as a hash
 * @param operator    who digitized it, by staff id
 * @param digitizedAt when
 */
public record PaperDescription(String title, String dossier, String component, String paperType, String ownerHash, String operator,
                               Instant digitizedAt) {

    public PaperDescription {
        Objects.requireNonNull(title);
        Objects.requireNonNull(dossier);
        Objects.requireNonNull(component);
        Objects.requireNonNull(digitizedAt);
    }
}
