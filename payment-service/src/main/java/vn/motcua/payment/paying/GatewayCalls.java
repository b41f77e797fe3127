package vn.motcua.payment.paying;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

import vn.motcua.payment.database.Database;

/** The audit trail of what gateways said: every call, theirs and ours, believed or not; lines are only ever added. */
@ApplicationScoped
public class GatewayCalls {

    /** The longest value that is kept, in characters. */
    static final int LONGEST_VALUE = 100;
    /** In the place of an answer code: our call went out. */
    public static final String SENT = "SENT";
    /** In the place of an answer code: nothing came back that is of the protocol. */
    public static final String SILENCE = "NONE";

    @Inject
    Database database;
    @Inject
    Clock clock;

    /**
     * Keeps a line of a gateway's call.
     *
     * @param gateway   the gateway's name
     * @param reference the order number it named; null where it named none
     * @param names     which fields of the call to keep; none that could hold personal data
     * @param fields    gives the value of a field, null where absent
     * @param signed    whether the signature was right
     * @param answer    the protocol's answer code
     * @param verdict   why, in a few words
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(String gateway, String reference, List<String> names, UnaryOperator<String> fields, boolean signed, String answer,
                     String verdict) {
        add("IN", gateway, reference, null, kept(names, fields), signed, answer, verdict);
    }

    /**
     * A call that we make.
     *
     * @param gateway   the gateway's name
     * @param reference the order number that it is about
     * @param request   the call's own id
     */
    public record OurCall(String gateway, String reference, String request) {
    }

    /** Keeps a line of a call that we make, before it goes out; and another of what came back, {@link #SILENCE} for nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keepOurs(OurCall call, List<String> names, UnaryOperator<String> fields, boolean signed, String answer, String verdict) {
        add("OUT", call.gateway(), call.reference(), call.request(), kept(names, fields), signed, harmless(answer), harmless(verdict));
    }

    /** Whether a call of that id ever went out. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean wasSent(String gateway, String request) {
        return database.query("select exists (select from gateway_call where gateway = ? and request = ? and answer = ?)",
                row -> row.getBoolean(1), gateway, request, SENT).get(0);
    }

    private void add(String direction, String gateway, String reference, String request, ObjectNode kept, boolean signed, String answer,
                     String verdict) {
        database.update("""
                insert into gateway_call (direction, gateway, received_at, reference, request, fields, signed, answer, verdict)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""", direction, gateway, clock.instant(),
                reference == null ? null : harmless(reference), request, kept.toString(), signed, answer, verdict);
    }

    private static ObjectNode kept(List<String> names, UnaryOperator<String> fields) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            String value = fields.apply(name);
            if (value != null) {
                kept.put(name, harmless(value));
            }
        }
        return kept;
    }

    /** What a stranger sent, fit to be kept: short, and without characters that a database or a terminal trips over. */
    private static String harmless(String value) {
        return value.codePoints().map(c -> c < ' ' || c > '~' ? '?' : c)
                .limit(LONGEST_VALUE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
