package vn.motcua.digitization.filecheck;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.kit.problem.Problem;

/**
 * Looks through the bytes of a PDF for the packed streams that a parser unpacks whole as soon as it opens the file: object streams and
 * cross-reference streams (ISO 32000-1, 7.5.7 and 7.5.8). They may unpack to a thousand times their size, and the parser has no limit.
 */
final class PdfStructure {

    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int CHUNK = 1 << 20;
    /** How far before its data a stream's dictionary is looked for; one that begins earlier counts as not understood. */
    private static final int LOOK_BACK = 1 << 14;
    private static final String NAME_ENDS = "(?=[\\s\\x00()<>\\[\\]{}/%]|$)";
    private static final Pattern STRUCTURE = Pattern.compile("/(ObjStm|XRef|W|First)" + NAME_ENDS);
    private static final Pattern FILTER = Pattern.compile("/Filter" + NAME_ENDS);
    private static final Pattern ONE_FLATE = Pattern.compile("/Filter\\s*(/(FlateDecode|Fl)|\\[\\s*/(FlateDecode|Fl)\\s*])\\s*(?=[/>])");
    private static final Pattern OTHER_FILTER = Pattern.compile("/(LZWDecode|LZW|RunLengthDecode|RL|ASCIIHexDecode|AHx|ASCII85Decode|A85)" + NAME_ENDS);
    private static final Pattern WIDE_ROWS = Pattern.compile("/(Columns|Colors|BitsPerComponent)\\s*\\+?\\d{7,}");
    private static final Pattern OBJECT = Pattern.compile("\\d\\s+\\d+\\s+obj");
    private static final Pattern ENCRYPT = Pattern.compile("/Encrypt" + NAME_ENDS);

    private final Inflating inflating = new Inflating();
    private boolean notUnpackable;
    private boolean encrypted;

    /** Refuses a file whose structure unpacks to too much, and one whose structure cannot be looked at because it is encrypted. */
    void check(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r"); var data = new RandomAccessFile(file.toFile(), "r")) {
            byte[] window = new byte[LOOK_BACK + CHUNK];
            int kept = 0;
            int read;
            while ((read = in.read(window, kept, CHUNK)) > 0) {
                int filled = kept + read;
                long windowAt = in.getFilePointer() - filled;
                look(window, Math.max(0, kept - KEYWORD.length), filled, windowAt, data);
                kept = Math.min(LOOK_BACK, filled);
                System.arraycopy(window, filled - kept, window, 0, kept);
            }
        }
        if (notUnpackable) {
            throw new Problem(encrypted ? DigitizationProblem.ENCRYPTED_FILE : DigitizationProblem.DAMAGED_FILE);
        }
    }

    private void look(byte[] window, int from, int to, long windowAt, RandomAccessFile data) throws IOException {
        for (int i = from; i <= to - KEYWORD.length; i++) {
            if (window[i] == '/' && startsWith(window, i, "/Encrypt")) {
                encrypted |= ENCRYPT.matcher(text(window, i, Math.min(to, i + 20))).lookingAt();
            } else if (window[i] == 's' && startsWith(window, i, "stream") && (i == 0 || window[i - 1] != 'd')) {
                judge(dictionary(window, i), windowAt + i + KEYWORD.length, data);
            }
        }
    }

    private void judge(String dictionary, long dataAt, RandomAccessFile data) throws IOException {
        boolean understood = understood(dictionary);
        String names = unescaped(dictionary);
        boolean structure = STRUCTURE.matcher(names).find();
        if (understood && !structure) {
            return;
        }
        boolean packed = FILTER.matcher(names).find();
        boolean flateOnly = ONE_FLATE.matcher(names).find() && !OTHER_FILTER.matcher(names).find();
        if (WIDE_ROWS.matcher(names).find() || (structure && packed && !flateOnly)
                || (!understood && OTHER_FILTER.matcher(names).find())) {
            throw new Problem(DigitizationProblem.UNPACKS_TOO_FAR);
        }
        if (packed || !understood) {
            boolean unpacked = inflating.inflates(data, dataAt);
            notUnpackable |= structure && !unpacked;
        }
    }

    /** What stands between the object's beginning and its data, or all that is looked at where no beginning is seen. */
    private static String dictionary(byte[] window, int end) {
        int from = Math.max(0, end - LOOK_BACK);
        for (int i = end - 3; i > from + 3; i--) {
            if (window[i] == 'o' && window[i + 1] == 'b' && window[i + 2] == 'j'
                    && OBJECT.matcher(text(window, Math.max(from, i - 20), i + 3)).find() && !inComment(window, from, i)) {
                return text(window, i, end);
            }
        }
        return text(window, from, end);
    }

    private static boolean inComment(byte[] window, int from, int at) {
        for (int i = at; i >= from && window[i] != '\n' && window[i] != '\r'; i--) {
            if (window[i] == '%') {
                return true;
            }
        }
        return false;
    }

    /** Whether this is one whole dictionary; comments and odd strings may hide where it really begins. */
    private static boolean understood(String dictionary) {
        String inner = dictionary.startsWith("obj") ? dictionary.substring(3).strip() : "";
        return inner.startsWith("<<") && inner.endsWith(">>") && !inner.contains("%")
                && count(inner, "(") == count(inner, ")") && count(inner, "<<") == count(inner, ">>");
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    /** Names may spell any letter as {@code #xx} (ISO 32000-1, 7.3.5). */
    private static String unescaped(String names) {
        return names.indexOf('#') < 0 ? names : Pattern.compile("#([0-9A-Fa-f]{2})").matcher(names)
                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private static boolean startsWith(byte[] window, int at, String word) {
        if (at + word.length() > window.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (window[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
