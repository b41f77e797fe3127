package vn.motcua.digitization.confirmation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.motcua.digitization.extraction.Field;
import vn.motcua.digitization.extraction.FoundValue;
import vn.motcua.digitization.task.PaperState;
import vn.motcua.digitization.task.PaperUse;
import vn.motcua.digitization.task.StoredFile;
import vn.motcua.digitization.task.TextLayer;

/**
 * A scan with how far it is and what was read on it.
 *
 * @param scan       its id
 * @param dossier    the dossier's code
 * @param use        whether it was handed in or decided
 * @param component  the component's code; of a result, the code of its type
 * @param paperType  the code of the kind of paper; absent where it has none
 * @param state      how far it is
 * @param file       what can be fetched now
 * @param textLayer  whether its text can be searched; absent until it was made to last
 * @param work       what the workers do on it; absent where they have nothing to do
 * @param found      the values that were read, each with its place and how sure it is
 * @param confirmed  the values that a person confirmed; absent until then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScanView(UUID scan, String dossier, PaperUse use, String component, String paperType, PaperState state, StoredFile file,
        TextLayer textLayer, Work work, List<FoundValue> found, Map<Field, String> confirmed) {

    /**
     * What the workers do on it.
     *
     * @param pagesDone   how many pages are made
     * @param pagesTotal  of how many; 0 until that is known
     * @param attempts    how often it was begun
     * @param lastTrouble why it failed last; absent where it did not
     * @param notBefore   when it is tried again; absent where it need not wait
     * @param setAsideAt  since when the workers leave it alone, because whoever had it in hand did not live to its end; absent where they do not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Work(int pagesDone, int pagesTotal, int attempts, String lastTrouble, Instant notBefore, Instant setAsideAt) {
    }
}
