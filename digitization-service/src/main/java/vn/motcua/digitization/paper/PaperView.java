package vn.motcua.digitization.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.motcua.digitization.task.PaperSource;
import vn.motcua.digitization.task.PaperState;
import vn.motcua.digitization.task.PaperUse;
import vn.motcua.digitization.task.SignAs;
import vn.motcua.digitization.task.TextLayer;
import vn.motcua.events.Performer;

/**
 * A paper of a dossier.
 *
 * @param scan         its id; {@code GET /api/v1/scans/{scan}} tells more while it is current
 * @param use          whether it was handed in or decided
 * @param component    the component's code; of a result, the code of its type
 * @param paperType    the code of the kind of paper; absent where it has none
 * @param state        how far it is; it counts when KEPT
 * @param source       scanned here, reused, or known from an older system
 * @param signAs       how it is signed
 * @param sha256       the content hash of what can be fetched now; {@code GET /api/v1/papers/{sha256}} hands the file out
 * @param mediaType    what that is
 * @param pages        how many pages
 * @param bytes        its size
 * @param textLayer    whether its text can be searched; absent until it was made to last
 * @param lowestDpi    the fewest dots per inch of its pages; absent likewise, and where it is kept with its own text instead of pictures
 * @param tooCoarse    whether that is less than the least that is asked for; such papers are taken where the policy is to flag them; absent
 *                     where lowestDpi is
 * @param originals    the content hashes of what was uploaded, in order: fetched and checked like {@code sha256}; empty for a paper that
 *                     came from elsewhere
 * @param scannedAt    when
 * @param scannedBy    who
 * @param supersededAt when a newer one took its place, or it was refused; absent for the current one
 * @param setAsideAt   since when the workers leave it alone, because whoever had it in hand did not live to its end; absent where they do not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaperView(UUID scan, PaperUse use, String component, String paperType, PaperState state, PaperSource source, SignAs signAs,
        String sha256, String mediaType, int pages, long bytes, TextLayer textLayer, Long lowestDpi, Boolean tooCoarse, List<String> originals,
        Instant scannedAt, Performer scannedBy, Instant supersededAt, Instant setAsideAt) {

    public PaperView {
        originals = List.copyOf(originals);
    }
}
