package vn.motcua.digitization.filecheck;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.kit.problem.Problem;

/** Looks at the streams of a PDF one by one: metadata is safe, images have a size that can be shown, and nothing unpacks to too much. */
final class PdfStreams {

    private static final long MOST_METADATA = 4 * PaperLimits.MEGABYTE;
    /** A font, a colour profile or the drawing of a page. */
    private static final long MOST_OF_ONE = 64 * PaperLimits.MEGABYTE;
    private static final long MOST_OF_ALL = 1024 * PaperLimits.MEGABYTE;
    private static final Set<COSName> OPENED_BY_THE_PARSER = Set.of(COSName.OBJ_STM, COSName.XREF);

    private final PdfImages images;
    private final Set<COSStream> metadataSeen = Collections.newSetFromMap(new IdentityHashMap<>());
    private long all;

    PdfStreams(PaperLimits limits) {
        images = new PdfImages(limits);
    }

    void check(COSStream stream) throws IOException {
        if (OPENED_BY_THE_PARSER.contains(stream.getCOSName(COSName.TYPE, COSName.NONE))) {
            return;
        }
        if (COSName.METADATA.equals(stream.getCOSName(COSName.TYPE)) || COSName.getPDFName("XML").equals(stream.getCOSName(COSName.SUBTYPE))) {
            checkMetadata(stream);
        } else if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            images.check(stream);
        } else {
            checkOther(stream);
        }
    }

    /** Whoever reads XMP follows the reference, whatever type the stream says it has. */
    void checkMetadata(COSStream stream) throws IOException {
        if (metadataSeen.add(stream)) {
            XmpCheck.check(unpacked(stream, MOST_METADATA));
        }
    }

    private void checkOther(COSStream stream) throws IOException {
        byte[] content = unpacked(stream, MOST_OF_ONE);
        all += content.length;
        if (all > MOST_OF_ALL) {
            throw new Problem(DigitizationProblem.UNPACKS_TOO_FAR);
        }
        images.checkInline(content);
    }

    private static byte[] unpacked(COSStream stream, long most) throws IOException {
        List<COSName> filters = Unpacking.filters(stream);
        if (!stream.hasData() || filters.stream().anyMatch(Unpacking.IMAGE_CODECS::contains)) {
            return new byte[0];
        }
        try (var raw = stream.createRawInputStream()) {
            return Unpacking.unpacked(raw, stream, filters, most);
        }
    }
}
