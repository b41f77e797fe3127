package vn.motcua.payment.gateway.vnpay;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** The protocol's times: {@code yyyyMMddHHmmss} in GMT+7, whatever the zone of the machine. */
final class VnpayTimes {

    private static final ZoneOffset GMT_7 = ZoneOffset.ofHours(7);
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DIGITS = Pattern.compile("[0-9]{14}");

    private VnpayTimes() {
    }

    static String write(Instant time) {
        return FORMAT.format(time.atOffset(GMT_7));
    }

    /** The time; empty where the text is none. */
    static Optional<Instant> read(String text) {
        try {
            return text == null || !DIGITS.matcher(text).matches() ? Optional.empty() : Optional.of(LocalDateTime.parse(text, FORMAT).toInstant(GMT_7));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
