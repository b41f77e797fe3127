package vn.motcua.payment.treasury;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A sum of money by what was asked for; what was not asked for is absent. The post's own money is never mixed with the state's.
 *
 * @param kind    the kind of money
 * @param agency  the unit that decides
 * @param channel how the dossiers were filed; UNKNOWN where that was not kept
 * @param gateway the gateway, or CASH
 * @param day     the day
 * @param entries how many entries of the ledger, or charges
 * @param state   the state's money, whole đồng: phí, lệ phí, land obligations
 * @param postage the post's own money, whole đồng
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MoneyRow(String kind, String agency, String channel, String gateway, String day, long entries, long state, long postage) {

    static final String CSV_HEADING = "kind,agency,channel,gateway,day,entries,state,postage\r\n";

    String csv() {
        return String.join(",", text(kind), text(agency), text(channel), text(gateway), text(day)) + "," + entries + "," + state + "," + postage + "\r\n";
    }

    /** All of these are codes that need no quotation. */
    private static String text(String value) {
        return value == null ? "" : value;
    }
}
