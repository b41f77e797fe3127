package vn.motcua.payment.gateway.vnpay;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

import vn.motcua.payment.gateway.PayOrder;

/** Builds the signed address of VNPAY's payment page. */
public final class VnpayPayUrl {

    private VnpayPayUrl() {
    }

    /** The address for an order. */
    public static URI of(PayOrder order, VnpayMerchant merchant) {
        Map<String, String> parameters = parameters(order, merchant);
        return URI.create(merchant.payUrl() + "?" + VnpaySignature.signedText(parameters)
                + "&" + VnpayParameter.SECURE_HASH + "=" + merchant.signature().of(parameters));
    }

    private static Map<String, String> parameters(PayOrder order, VnpayMerchant merchant) {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put(VnpayParameter.VERSION, "2.1.0");
        parameters.put(VnpayParameter.COMMAND, "pay");
        parameters.put(VnpayParameter.TMN_CODE, merchant.tmnCode());
        parameters.put(VnpayParameter.AMOUNT, VnpayAmount.write(order.amount()));
        parameters.put(VnpayParameter.CURRENCY, "VND");
        parameters.put(VnpayParameter.TXN_REF, order.reference());
        // The protocol wants Vietnamese without accents here.
        parameters.put(VnpayParameter.ORDER_INFO, "Thanh toan ho so " + order.dossier());
        parameters.put(VnpayParameter.ORDER_TYPE, merchant.orderType());
        parameters.put(VnpayParameter.LOCALE, order.english() ? "en" : "vn");
        parameters.put(VnpayParameter.RETURN_URL, merchant.returnUrl().toString());
        parameters.put(VnpayParameter.ADDRESS, order.address());
        parameters.put(VnpayParameter.CREATE_DATE, VnpayTimes.write(order.createdAt()));
        parameters.put(VnpayParameter.EXPIRE_DATE, VnpayTimes.write(order.expiresAt()));
        return parameters;
    }
}
