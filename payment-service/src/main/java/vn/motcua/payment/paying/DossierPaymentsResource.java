package vn.motcua.payment.paying;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.events.payment.PaymentMethod;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.caller.Roles;
import vn.motcua.kit.idempotency.Idempotency;
import vn.motcua.kit.problem.Problem;
import vn.motcua.kit.rest.Language;
import vn.motcua.payment.PaymentProblem;

/** Starts payments of a dossier. */
@Path("/api/v1/dossiers/{code}/payments")
@Tag(name = "payments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DossierPaymentsResource {

    @Inject
    StartPayment startPayment;
    @Inject
    Idempotency idempotency;
    @Inject
    Caller caller;

    /** Starts a payment for the charges that are due; cash, which only a cashier takes, is paid at once. */
    @POST
    @RolesAllowed({Roles.PORTAL, Roles.RECEIVER, Roles.CASHIER})
    @Transactional
    @Operation(summary = "Start a payment of what a dossier owes")
    @APIResponseSchema(value = PaymentView.class, responseCode = "201")
    public Response pay(@PathParam("code") String code, @HeaderParam(Idempotency.HEADER) String key, @Valid @NotNull PayRequest wish,
                        @Context HttpServerRequest request) {
        if (wish.method() == PaymentMethod.CASH && !caller.has(Roles.CASHIER)) {
            throw new Problem(PaymentProblem.CASHIER_ONLY);
        }
        if (wish.method() == PaymentMethod.CASH && wish.gateway() != null) {
            throw Problem.ofField("gateway", "không dùng cho tiền mặt / not for cash");
        }
        return idempotency.once(key, wish, () -> {
            PaymentView view = wish.method() == PaymentMethod.CASH
                    ? startPayment.cash(code, wish.when())
                    : startPayment.online(code, wish.when(), wish.gateway(), request.remoteAddress().hostAddress(),
                            Language.isEnglish(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
            return Response.created(URI.create("/api/v1/payments/" + view.payment())).entity(view).build();
        });
    }
}
