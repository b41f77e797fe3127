package vn.motcua.payment.gateway.vnpay.endpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.lookup.LookupUnlessProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

import vn.motcua.kit.Ids;
import vn.motcua.payment.gateway.AskedGateway;
import vn.motcua.payment.gateway.GatewayAway;
import vn.motcua.payment.gateway.GatewayNotice;
import vn.motcua.payment.gateway.GatewayNotice.Result;
import vn.motcua.payment.gateway.RefundingGateway;
import vn.motcua.payment.gateway.vnpay.VnpayFate;
import vn.motcua.payment.gateway.vnpay.VnpayMerchant;
import vn.motcua.payment.gateway.vnpay.VnpayParameter;
import vn.motcua.payment.gateway.vnpay.VnpayRefundFate;
import vn.motcua.payment.gateway.vnpay.VnpayReply;
import vn.motcua.payment.gateway.vnpay.VnpayRequest;
import vn.motcua.payment.paying.GatewayCalls;
import vn.motcua.payment.paying.GatewayCalls.OurCall;

/**
 * VNPAY asked ({@code querydr}) and paying back ({@code refund}). A bean only where {@code VNPAY_API_URL} is set. Each call leaves a line on
 * the audit trail before it goes out, and its answer or silence another one.
 */
@ApplicationScoped
@Typed({AskedGateway.class, RefundingGateway.class})
@LookupUnlessProperty(name = "motcua.vnpay.api-url", stringValue = "off")
public class AskedVnpay extends Vnpay implements AskedGateway, RefundingGateway {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    VnpayLine line;
    @Inject
    VnpaySettings settings;
    @Inject
    GatewayCalls calls;
    @Inject
    Clock clock;

    @Override
    public GatewayNotice ask(Question question) throws GatewayAway {
        VnpayReply reply = query(question);
        Optional<Result> result = VnpayFate.of(reply);
        if (result.isEmpty()) {
            throw new GatewayAway("VNPAY answered a question with code " + reply.code());
        }
        // Only money that was taken has an amount of its own.
        long amount = result.get() == Result.TAKEN ? reply.amount().orElse(0) : question.amount();
        return new GatewayNotice(name(), question.reference(), amount, result.get(), reply.get(VnpayParameter.TRANSACTION_NO),
                reply.paidAt().orElse(null));
    }

    /**
     * What was sent before is not sent again until VNPAY says that it knows of no refund: it may have been done with nobody hearing the
     * answer. Sent again it carries the same id, by which VNPAY knows it.
     */
    @Override
    public RefundAnswer refund(RefundOrder order) throws GatewayAway {
        VnpayRequest request = VnpayRequest.refund(order, clock.instant(), settings.apiAddress(), merchant);
        if (calls.wasSent(name(), request.get(VnpayParameter.REQUEST_ID))) {
            VnpayReply known = query(new Question(order.reference(), order.paid(), order.dossier(), order.createdAt(), order.transactionNo()));
            if (!VnpayFate.isTakenAndNotRefunded(known)) {
                return VnpayRefundFate.of(known, order).orElse(RefundAnswer.PENDING);
            }
        }
        keepCall(request);
        VnpayReply reply = believed(request, answer(() -> request, () -> line.post(json(request))));
        return VnpayRefundFate.of(reply).orElseThrow(() -> new GatewayAway("VNPAY answered a refund with code " + reply.code()));
    }

    /** A question may be put a few times; each time it is another call with an id of its own. */
    private VnpayReply query(Question question) throws GatewayAway {
        AtomicReference<VnpayRequest> last = new AtomicReference<>(request(question));
        String body = answer(last::get, () -> line.postAgain(() -> {
            last.set(request(question));
            keepCall(last.get());
            return json(last.get());
        }));
        return believed(last.get(), body);
    }

    private VnpayRequest request(Question question) {
        return VnpayRequest.query(question, Ids.next(), clock.instant(), settings.apiAddress(), merchant);
    }

    private interface Post {
        String post() throws GatewayAway;
    }

    private String answer(Supplier<VnpayRequest> request, Post post) throws GatewayAway {
        try {
            return post.post();
        } catch (CircuitBreakerOpenException e) {
            keepSilence(request.get(), "not called: too many calls before got no answer");
            throw new GatewayAway("VNPAY is left alone for a while: too many calls got no answer", e);
        } catch (GatewayAway e) {
            keepSilence(request.get(), e.getMessage());
            throw e;
        }
    }

    private VnpayReply believed(VnpayRequest request, String body) throws GatewayAway {
        VnpayReply reply = read(body);
        boolean believed = reply.answers(request, merchant);
        calls.keepOurs(call(request), VnpayParameter.AUDITED_OURS, reply::get, believed, reply.code(),
                believed ? "ANSWERED" : "not signed with our secret, or about another order");
        if (!believed) {
            throw new GatewayAway("VNPAY's answer is not signed with our secret, or about another order");
        }
        return reply;
    }

    private void keepCall(VnpayRequest request) {
        calls.keepOurs(call(request), VnpayParameter.AUDITED_OURS, request::get, true, GatewayCalls.SENT, "CALLED");
    }

    private void keepSilence(VnpayRequest request, String why) {
        calls.keepOurs(call(request), VnpayParameter.AUDITED_OURS, name -> null, false, GatewayCalls.SILENCE, why);
    }

    private OurCall call(VnpayRequest request) {
        return new OurCall(name(), request.get(VnpayParameter.TXN_REF), request.get(VnpayParameter.REQUEST_ID));
    }

    private static String json(VnpayRequest request) {
        try {
            return JSON.writeValueAsString(request.fields());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts can be written", e);
        }
    }

    /** The fields of an answer; numbers as they are written; none of what is not JSON. */
    private static VnpayReply read(String body) {
        Map<String, String> fields = new HashMap<>();
        try {
            JsonNode json = JSON.readTree(body);
            json.fields().forEachRemaining(field -> fields.put(field.getKey(), field.getValue().asText()));
        } catch (JsonProcessingException e) {
            fields.clear();
        }
        return new VnpayReply(fields);
    }
}
