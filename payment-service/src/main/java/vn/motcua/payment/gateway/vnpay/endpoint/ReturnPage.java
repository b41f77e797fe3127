package vn.motcua.payment.gateway.vnpay.endpoint;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

import vn.motcua.payment.settlement.Payment;
import vn.motcua.payment.settlement.PaymentState;

/** The words and the HTML of the page for the returning payer; nothing that a caller sent stands in it. */
final class ReturnPage {

    private static final String HTML = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>body{font:18px/1.5 system-ui,sans-serif;max-width:32em;margin:3em auto;padding:0 1em;color:#1a1a1a}</style></head>
            <body><main><h1>%s</h1><p>%s</p></main></body></html>
            """;

    private ReturnPage() {
    }

    /** The page for a payment; for an empty one it says that it knows none. */
    static String of(Optional<Payment> payment, boolean english) {
        String title = english ? "Payment" : "Thanh toán";
        String heading = payment.map(p -> heading(p.state(), english))
                .orElse(english ? "This payment is not known here" : "Không nhận ra lần thanh toán này");
        String text = payment.map(p -> text(p, english))
                .orElse(english ? "Please ask at the counter, or look up your dossier." : "Xin hỏi tại quầy hoặc tra cứu hồ sơ của ông/bà.");
        return HTML.formatted(english ? "en" : "vi", title, heading, text);
    }

    private static String heading(PaymentState state, boolean english) {
        return switch (state) {
            case PAID -> english ? "Paid" : "Đã thanh toán";
            case PARTLY_REFUNDED -> english ? "Paid, and partly refunded" : "Đã thanh toán, đã hoàn trả một phần";
            case REFUNDED -> english ? "Refunded" : "Đã hoàn trả";
            case FAILED -> english ? "Not paid" : "Chưa thanh toán được";
            case EXPIRED -> english ? "The time to pay ran out" : "Đã hết thời gian thanh toán";
            case CREATED, PENDING -> english ? "Waiting for the bank's confirmation" : "Đang chờ ngân hàng xác nhận";
        };
    }

    private static String text(Payment payment, boolean english) {
        String amount = NumberFormat.getIntegerInstance(Locale.forLanguageTag(english ? "en" : "vi")).format(payment.amount());
        String what = english ? "Amount: " + amount + " đồng." : "Số tiền: " + amount + " đồng.";
        String advice = switch (payment.state()) {
            case PAID, PARTLY_REFUNDED, REFUNDED -> english ? "Thank you." : "Xin cảm ơn.";
            case FAILED, EXPIRED -> english ? "You may start the payment again." : "Ông/bà có thể thanh toán lại.";
            case CREATED, PENDING -> english ? "You need not pay again; look at your dossier in a few minutes."
                    : "Không cần thanh toán lại; xin xem lại hồ sơ sau ít phút.";
        };
        return what + " " + advice;
    }
}
