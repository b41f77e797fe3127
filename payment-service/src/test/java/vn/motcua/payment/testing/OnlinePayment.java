package vn.motcua.payment.testing;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A payment that was started through VNPAY. */
public record OnlinePayment(String id, String payUrl, long amount) {

    /** Our order number, from the pay URL. */
    public String reference() {
        return parameters().get("vnp_TxnRef");
    }

    /** The parameters of the pay URL. */
    public Map<String, String> parameters() {
        return Arrays.stream(URI.create(payUrl).getRawQuery().split("&")).map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    /** VNPAY's call for it: both codes 00. */
    public VnpayIpn ipn() {
        return VnpayIpn.of(this);
    }
}
