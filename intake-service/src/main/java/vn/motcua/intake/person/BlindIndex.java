package vn.motcua.intake.person;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.SecretKey;
import vn.motcua.intake.words.VietnameseWord;
import vn.motcua.kit.secret.DerivedKey;

/**
 * Finds encrypted names and numbers by keyed hashes of 64 bits, kept beside the dossier. Whoever reads the table without the
 * key sees which dossiers share a word, and no word. Two words may share a hash: whoever finds by it decrypts and compares.
 */
public final class BlindIndex {

    private static final String PURPOSE = "motcua: blind index, first edition";
    private static final String VIET_NAM = "84";
    private static final int NATIONAL_DIGITS = 9;

    private final SecretKey key;

    /** An index under a key of its own, derived from that one. */
    public BlindIndex(SecretKey hashKey) {
        key = DerivedKey.of(hashKey, PURPOSE);
    }

    /** Under which a dossier is found: every word of the name in both forms, phone and identity number, the parts of the code. */
    public long[] tokens(Applicant applicant, List<String> codeParts) {
        return hashes(VietnameseWord.forms(applicant.name()).stream(), applicant.phone(), applicant.identityNumber(), codeParts);
    }

    /** What a dossier must have that is searched so; each may be null or empty. */
    public long[] wanted(String name, String phone, String identityNumber, List<String> codeParts) {
        return hashes(VietnameseWord.of(name).stream().map(VietnameseWord::meant), phone, identityNumber, codeParts);
    }

    private long[] hashes(Stream<String> words, String phone, String identityNumber, List<String> codeParts) {
        Mac mac = DerivedKey.mac(key);
        LongStream.Builder numbers = LongStream.builder();
        if (phone != null) {
            numbers.add(token(mac, "phone", phoneNumber(phone)));
        }
        if (identityNumber != null) {
            numbers.add(token(mac, "identity", identityNumber));
        }
        codeParts.forEach(part -> numbers.add(token(mac, "code", part)));
        return LongStream.concat(words.mapToLong(word -> token(mac, "word", word)), numbers.build()).distinct().toArray();
    }

    /** A phone number without spaces and dots, with 0 in place of the country code of Viet Nam. */
    public static String phoneNumber(String written) {
        String digits = written.replaceAll("[^0-9]", "").replaceFirst("^00", "");
        boolean international = digits.startsWith(VIET_NAM) && digits.length() == VIET_NAM.length() + NATIONAL_DIGITS;
        return international ? "0" + digits.substring(VIET_NAM.length()) : digits;
    }

    private static long token(Mac mac, String kind, String text) {
        return ByteBuffer.wrap(mac.doFinal((kind + "/" + text).getBytes(StandardCharsets.UTF_8))).getLong();
    }
}
