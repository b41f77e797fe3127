package vn.motcua.payment.testing;

import static vn.motcua.payment.testing.Calls.pay;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import vn.motcua.kit.Ids;
import vn.motcua.payment.gateway.GatewayAway;
import vn.motcua.payment.gateway.GatewayNotice;
import vn.motcua.payment.gateway.NoticeVerdict;
import vn.motcua.payment.gateway.PayOrder;
import vn.motcua.payment.gateway.RefundingGateway;
import vn.motcua.payment.paying.HearGateway;

/** A gateway that takes money, and pays it back as badly as a test wants. */
@ApplicationScoped
public class TestBank implements RefundingGateway {

    public static final String NAME = "TESTBANK";

    /** What it does when it is asked for a refund. */
    public enum Mood {
        PAYS, TELLS_LATER, SAYS_NO, IS_AWAY, PAYS_AND_HANGS_UP, BREAKS
    }

    private final Map<UUID, Deque<Mood>> moods = new ConcurrentHashMap<>();
    private final Map<UUID, RefundOrder> paid = new ConcurrentHashMap<>();
    private final List<RefundOrder> asked = new CopyOnWriteArrayList<>();

    @Inject
    HearGateway hearGateway;
    @Inject
    PaymentDatabase database;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String newReference(Instant now) {
        return Ids.next().toString().replace("-", "");
    }

    @Override
    public URI payUrl(PayOrder order) {
        return URI.create("http://localhost/pay?vnp_TxnRef=" + order.reference());
    }

    /** What it will do about a refund, once each; after that it pays. */
    public void behave(String refund, Mood... inTurn) {
        moods.put(UUID.fromString(refund), new ArrayDeque<>(List.of(inTurn)));
    }

    @Override
    public RefundAnswer refund(RefundOrder order) throws GatewayAway {
        if (QuarkusTransaction.isActive()) {
            throw new AssertionError("a gateway was called inside a transaction");
        }
        asked.add(order);
        Mood mood = moods.getOrDefault(order.refund(), new ArrayDeque<>()).poll();
        switch (mood == null ? Mood.PAYS : mood) {
            case PAYS -> pays(order);
            case PAYS_AND_HANGS_UP -> {
                pays(order);
                throw new GatewayAway("hung up");
            }
            case IS_AWAY -> throw new GatewayAway("no answer in time");
            case BREAKS -> throw new IllegalStateException("broken");
            case TELLS_LATER -> {
                return RefundAnswer.PENDING;
            }
            case SAYS_NO -> {
                return RefundAnswer.REJECTED;
            }
        }
        return RefundAnswer.DONE;
    }

    private void pays(RefundOrder order) {
        RefundOrder before = paid.putIfAbsent(order.refund(), order);
        if (before != null && !before.equals(order)) {
            throw new AssertionError("asked for another refund by the same id: " + before + " and " + order);
        }
    }

    /** How often it was asked for a refund. */
    public long asked(String refund) {
        return asked.stream().filter(order -> order.refund().toString().equals(refund)).count();
    }

    /** What it paid for a refund; 0 for nothing. */
    public long paidFor(String refund) {
        RefundOrder order = paid.get(UUID.fromString(refund));
        return order == null ? 0 : order.amount();
    }

    /** Starts a payment of all that is due at intake. */
    public String start(Dossier dossier) {
        return pay("receiver", dossier, Map.of("method", "ONLINE", "gateway", NAME)).statusCode(201).extract().path("payment");
    }

    /** Tells that it took the money of a payment. */
    public NoticeVerdict took(String payment) {
        return tell(payment, GatewayNotice.Result.TAKEN, Long.parseLong(text("amount::text", payment)));
    }

    /** Tells anything about a payment. */
    public NoticeVerdict tell(String payment, GatewayNotice.Result result, long amount) {
        return hearGateway.hear(new GatewayNotice(NAME, text("reference", payment), amount, result, "TX-1", Instant.now()));
    }

    private String text(String column, String payment) {
        return database.texts("select " + column + " from payment where id = ?::uuid", payment).get(0);
    }
}
