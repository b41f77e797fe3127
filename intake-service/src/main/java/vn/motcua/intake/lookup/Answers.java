package vn.motcua.intake.lookup;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;

import vn.motcua.intake.store.StoredDossier;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/** Dossiers on the wire: the view as body, the version as {@code ETag}. */
public final class Answers {

    private Answers() {
    }

    /** 201 for a new dossier. */
    public static Response created(StoredDossier stored) {
        return Response.created(URI.create("/api/v1/dossiers/" + stored.dossier().code()))
                .tag(tag(stored)).entity(DossierView.of(stored.dossier().state())).build();
    }

    /** 200 for a dossier that was read or changed. */
    public static Response ok(StoredDossier stored) {
        return Response.ok(DossierView.of(stored.dossier().state())).tag(tag(stored)).build();
    }

    /** Passes where the client's {@code If-Match} names the dossier's version, or nothing, or anything. */
    public static void demandMatch(StoredDossier stored, String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return;
        }
        String current = "\"" + stored.version() + "\"";
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(current::equals)) {
            throw new Problem(CommonProblem.STALE);
        }
    }

    private static EntityTag tag(StoredDossier stored) {
        return new EntityTag(Long.toString(stored.version()));
    }
}
