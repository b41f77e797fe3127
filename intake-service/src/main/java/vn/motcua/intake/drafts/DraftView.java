package vn.motcua.intake.drafts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

import vn.motcua.intake.reception.DossierRequest;

/**
 * A draft.
 *
 * @param id        by which it is resumed
 * @param procedure the procedure's code; absent where none is chosen yet
 * @param unit      the agency that would decide; absent where none is chosen yet
 * @param createdAt when it was begun
 * @param changedAt when it was saved last
 * @param expiresAt when it is forgotten
 * @param request   what was typed in; absent in lists, because it holds personal data
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftView(UUID id, String procedure, String unit, Instant createdAt, Instant changedAt, Instant expiresAt, DossierRequest request) {

    static DraftView of(DraftEntity draft, DossierRequest request) {
        return new DraftView(draft.id, draft.procedure, draft.unit, draft.createdAt, draft.changedAt, draft.expiresAt, request);
    }
}
