package vn.motcua.digitization.reuse;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.SecretKey;

import vn.motcua.kit.secret.DerivedKey;

/**
 * What makes a paper this one and no other: its kind, number, issuer, date and owner. Kept as a keyed hash, because the number of a paper
 * may be that of a person.
 *
 * @param ownerHash  the mark of the owner
 * @param paperType  the code of the kind of paper
 * @param number     the number on it
 * @param issuer     who issued it; null where it does not say
 * @param issuedOn   when; null where it does not say
 * @param validUntil the last day on which it is good; null where it does not end
 */
public record PaperIdentity(String ownerHash, String paperType, String number, String issuer, LocalDate issuedOn, LocalDate validUntil) {

    private static final String PURPOSE = "motcua: identity of a paper, first edition";

    /** The identity's hash, 64 hex digits; blanks and capitals make no difference. */
    String hash(SecretKey hashKey) {
        Mac mac = DerivedKey.mac(DerivedKey.of(hashKey, PURPOSE));
        String all = String.join("\n", ownerHash, paperType, plain(number), plain(issuer), issuedOn == null ? "" : issuedOn.toString());
        return HexFormat.of().formatHex(mac.doFinal(all.getBytes(StandardCharsets.UTF_8)));
    }

    private static String plain(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }
}
