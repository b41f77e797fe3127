package vn.motcua.digitization.filecheck;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.kit.problem.Problem;

/**
 * Refuses metadata that declares a document type or entities, before any XML parser sees it: such declarations make parsers read files,
 * call servers or unpack without end. XMP never needs them.
 */
final class XmpCheck {

    private static final Pattern DECLARATION = Pattern.compile("<!\\s*(DOCTYPE|ENTITY)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)");
    /** All others are read otherwise than they look here. */
    private static final Set<String> ENCODINGS = Set.of("utf-8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "iso-8859-1", "windows-1252");
    private static final int BEGINNING = 1_000;

    private XmpCheck() {
    }

    static void check(byte[] xmp) {
        // Letters of the markup are the same in all these encodings once the zeros of the wide ones are gone.
        String text = new String(xmp, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (text.isBlank()) {
            return;
        }
        var encoding = ENCODING.matcher(text.substring(0, Math.min(BEGINNING, text.length())));
        boolean odd = encoding.find() && !ENCODINGS.contains(encoding.group(1).toLowerCase(Locale.ROOT));
        if (odd || text.indexOf('<') < 0 || DECLARATION.matcher(text).find()) {
            throw new Problem(DigitizationProblem.UNSAFE_METADATA);
        }
    }
}
