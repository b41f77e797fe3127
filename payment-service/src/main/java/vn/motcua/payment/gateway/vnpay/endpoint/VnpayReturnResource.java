package vn.motcua.payment.gateway.vnpay.endpoint;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.motcua.kit.rest.Language;
import vn.motcua.payment.gateway.vnpay.VnpayMerchant;
import vn.motcua.payment.gateway.vnpay.VnpayMessage;
import vn.motcua.payment.gateway.vnpay.VnpayParameter;
import vn.motcua.payment.paying.PaymentStore;
import vn.motcua.payment.settlement.Payment;

/** The page to which VNPAY sends the payer back. It shows what we know and settles nothing: a browser is no witness. */
@Path("/gateways/vnpay/return")
@Tag(name = "gateways")
public class VnpayReturnResource {

    @Inject
    VnpayMerchant merchant;
    @Inject
    PaymentStore payments;

    /** A small page in Vietnamese or English. */
    @GET
    @PermitAll
    @Blocking
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "The page for the returning payer; only displays")
    @APIResponse(responseCode = "200", description = "the page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public Response page(@Context HttpServerRequest request) {
        boolean english = Language.isEnglish(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.ok(ReturnPage.of(payment(VnpayMessage.read(request.query())), english))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, english ? "en" : "vi")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** Only a signed address names a payment; a stranger's guess learns nothing. */
    private Optional<Payment> payment(VnpayMessage message) {
        if (!message.isSignedBy(merchant) || message.get(VnpayParameter.TXN_REF) == null) {
            return Optional.empty();
        }
        return payments.find(Vnpay.NAME, message.get(VnpayParameter.TXN_REF));
    }
}
