package vn.motcua.digitization.task;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.events.Performer;
import vn.motcua.events.digitization.DigitizedComponent;
import vn.motcua.kit.problem.Problem;

/**
 * A paper of a dossier as a file.
 *
 * @param id        the id of this taking-in (UUIDv7); the same content taken in twice has two
 * @param use       whether it was handed in or decided
 * @param component the component's code; of a result, the code of its kind
 * @param paperType the code of the kind of paper, by which the owner's electronic store knows it; null where it has none
 * @param state     how far it is
 * @param source    how it came
 * @param signAs    how the organisation signs it
 * @param upload    what was uploaded: the hash that tells the same upload again
 * @param file      what is handed out now: the upload, then the copy that lasts, then the signed one
 * @param textLayer whether its text can be searched; null until it was made to last, and for what came from elsewhere
 * @param scannedAt when it was scanned
 * @param scannedBy who scanned it
 */
public record Paper(
        UUID id,
        PaperUse use,
        String component,
        String paperType,
        PaperState state,
        PaperSource source,
        SignAs signAs,
        String upload,
        StoredFile file,
        TextLayer textLayer,
        Instant scannedAt,
        Performer scannedBy) {

    public Paper {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(signAs, "signAs");
        Objects.requireNonNull(upload, "upload");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(scannedAt, "scannedAt");
        Objects.requireNonNull(scannedBy, "scannedBy");
    }

    /** A component that is somewhere as a file already: reused from the owner's store, or in an older system. */
    public static Paper held(UUID id, String component, String paperType, PaperSource source, StoredFile file, Instant at, Performer by) {
        return new Paper(id, PaperUse.COMPONENT, component, paperType, PaperState.KEPT, source, SignAs.ORGANISATION, file.sha256(), file, null, at, by);
    }

    /** Whether it counts. */
    public boolean isKept() {
        return state == PaperState.KEPT;
    }

    /** The paper as the published contract tells it. */
    public DigitizedComponent told() {
        return new DigitizedComponent(component, file.sha256(), file.mediaType(), file.pages(), file.bytes());
    }

    /** The same paper after an action that leaves its file alone; a {@link Problem} where that is not allowed now. */
    Paper after(PaperAction action) {
        return after(action, file, textLayer);
    }

    /** The same paper after an action that made a new file of it. */
    Paper after(PaperAction action, StoredFile made, TextLayer layer) {
        PaperState next = PaperTransitions.next(state, action)
                .orElseThrow(() -> new Problem(DigitizationProblem.SCAN_IN_ANOTHER_STATE, component, state).with("state", state.name()));
        return new Paper(id, use, component, paperType, next, source, signAs, upload, made, layer, scannedAt, scannedBy);
    }
}
