package vn.motcua.intake.action;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.motcua.kit.idempotency.Idempotency;

/** The request headers of a change. */
public class ChangeHeaders {

    /** The version that the client read; a change in between is answered 412. */
    @HeaderParam(HttpHeaders.IF_MATCH)
    @Parameter(description = "the ETag that was read; 412 where the dossier changed since")
    public String ifMatch;
    /** Makes the change happen once, however often it is sent. */
    @HeaderParam(Idempotency.HEADER)
    @Parameter(description = "the same key with the same body gets the first answer again")
    public String idempotencyKey;
}
