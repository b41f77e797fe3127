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

/** The audit trail of what gateways said: every call, believed or not; lines are only ever added. */
@ApplicationScoped
public class GatewayCalls {

    /** The longest value that is kept, in characters. */
    static final int LONGEST_VALUE = 100;

    @Inject
    Database database;
    @Inject
    Clock clock;

    /**
     * Keeps a line.
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
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            String value = fields.apply(name);
            if (value != null) {
                kept.put(name, harmless(value));
            }
        }
        database.update("""
                insert into gateway_call (gateway, received_at, reference, fields, signed, answer, verdict)
                values (?, ?, ?, ?::jsonb, ?, ?, ?)""",
                gateway, clock.instant(), reference == null ? null : harmless(reference), kept.toString(), signed, answer, verdict);
    }

    /** What a stranger sent, fit to be kept: short, and without characters that a database or a terminal trips over. */
    private static String harmless(String value) {
        return value.codePoints().map(c -> c < ' ' || c > '~' ? '?' : c)
                .limit(LONGEST_VALUE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
