package vn.motcua.local.vnpay;

import java.text.NumberFormat;
import java.util.Locale;

/** The pages that the payer sees, in Vietnamese or English as the order asks. */
final class PaymentPage {

    private static final String FRAME = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>VNPAY sandbox</title>
            <style>body{font-family:sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem;line-height:1.6}
            dt{color:#666}dd{margin:0 0 .7rem;font-weight:bold}button{font-size:1rem;padding:.6rem 1.4rem;margin-right:1rem}</style>
            </head><body><h1>VNPAY sandbox</h1>
            %s
            </body></html>
            """;

    private PaymentPage() {
    }

    static String of(Order order) {
        boolean en = order.inEnglish();
        String body = """
                <p>%s</p>
                <dl><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s ₫</dd></dl>
                <form method="post"><input type="hidden" name="vnp_TxnRef" value="%s">
                <button name="outcome" value="success">%s</button><button name="outcome" value="cancelled">%s</button></form>
                """.formatted(
                en ? "A gateway for trying out: no money moves." : "Cổng thử nghiệm: không có tiền thật được chuyển.",
                en ? "Order" : "Mã giao dịch", escape(order.txnRef()),
                en ? "For" : "Nội dung", escape(order.get("vnp_OrderInfo")),
                en ? "Amount" : "Số tiền", NumberFormat.getIntegerInstance(en ? Locale.ENGLISH : new Locale("vi")).format(order.amount()),
                escape(order.txnRef()),
                en ? "Pay" : "Thanh toán", en ? "Cancel" : "Hủy giao dịch");
        return FRAME.formatted(en ? "en" : "vi", body);
    }

    /** @param cause technical and short, for instance the parameter's name */
    static String refusal(boolean en, String cause) {
        String text = en ? "The gateway refuses this order: " : "Cổng thanh toán từ chối giao dịch này: ";
        return FRAME.formatted(en ? "en" : "vi", "<p>" + text + escape(cause) + "</p>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
