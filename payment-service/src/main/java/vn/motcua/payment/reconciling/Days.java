package vn.motcua.payment.reconciling;

import java.time.ZoneId;

/** Days are the offices'. */
final class Days {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Days() {
    }
}
