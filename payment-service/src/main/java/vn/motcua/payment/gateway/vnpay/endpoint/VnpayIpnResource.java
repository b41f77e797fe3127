package vn.motcua.payment.gateway.vnpay.endpoint;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.payment.gateway.vnpay.VnpayAnswer;

/** VNPAY's call (IPN). Open to all, because its signature is its pass. */
@Path("/gateways/vnpay/ipn")
@Tag(name = "gateways")
@Produces(MediaType.APPLICATION_JSON)
public class VnpayIpnResource {

    @Inject
    VnpayCall call;

    /** The protocol's answer. */
    public record Answer(@JsonProperty("RspCode") String code, @JsonProperty("Message") String message) {

        static Answer of(VnpayAnswer answer) {
            return new Answer(answer.code(), answer.message());
        }
    }

    /**
     * Always 200, as the protocol wants; the code in the body tells. Only a request line that is no URI at all, such as one with
     * a lone percent sign, does not get here: the HTTP server refuses it with 400.
     */
    @GET
    @PermitAll
    @Blocking
    @Operation(summary = "VNPAY tells what became of an order (signed)")
    public Answer ipn(@Context HttpServerRequest request) {
        return Answer.of(call.answer(request.query()));
    }

    /** Another gateway's call, sent to the wrong address: the body is not read, and the answer is that nothing is signed. */
    @POST
    @PermitAll
    @Blocking
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "A call that is not of VNPAY's protocol; refused")
    public Answer notOurs(@Context HttpServerRequest request) {
        return Answer.of(call.refuse(request.query()));
    }
}
