package vn.motcua.digitization.filecheck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.kit.problem.Problem;

/** Looks at the images in a PDF before anybody shows them: what they declare, and that they hold no more than they declare. */
final class PdfImages {

    /** No pixel has more than four colours of 16 bits. */
    private static final int MOST_BYTES_PER_PIXEL = 8;
    private static final long ROOM = PaperLimits.MEGABYTE;

    private final PaperLimits limits;
    private long total;

    PdfImages(PaperLimits limits) {
        this.limits = limits;
    }

    void check(COSStream image) throws IOException {
        List<COSName> filters = Unpacking.filters(image);
        if (!image.hasData()) {
            throw new Problem(DigitizationProblem.DAMAGED_FILE);
        }
        try (var raw = image.createRawInputStream()) {
            check(image, filters, raw);
        }
    }

    /** Images within a page's drawing (ISO 32000-1, 8.9.7). */
    void checkInline(byte[] content) throws IOException {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (!text.contains("BI") || !text.contains("ID")) {
            return;
        }
        var parser = new PDFStreamParser(content);
        try {
            Object token = parser.parseNextToken();
            while (token != null) {
                if (token instanceof Operator operator && OperatorName.BEGIN_INLINE_IMAGE.equals(operator.getName())
                        && operator.getImageData() != null && operator.getImageParameters() != null) {
                    COSDictionary image = operator.getImageParameters();
                    check(image, Unpacking.filters(image, COSName.F, COSName.FILTER), new ByteArrayInputStream(operator.getImageData()));
                }
                token = parser.parseNextToken();
            }
        } catch (Problem e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Not every stream is a drawing; one that cannot be read shows no further images either.
            return;
        } finally {
            parser.close();
        }
    }

    private void check(COSDictionary image, List<COSName> filters, InputStream raw) throws IOException {
        long pixels = refuseSize(image.getInt(COSName.WIDTH, COSName.W, -1), image.getInt(COSName.HEIGHT, COSName.H, -1));
        long most = pixels * MOST_BYTES_PER_PIXEL + ROOM;
        int codec = firstCodec(filters);
        List<COSName> before = filters.subList(0, codec);
        if (codec < filters.size()) {
            COSName name = filters.get(codec);
            byte[] coded = before.isEmpty() && isFax(name) ? null : Unpacking.unpacked(raw, image, before, most);
            refuseCodec(image, name, coded);
        } else {
            Unpacking.count(raw, image, before, most);
        }
    }

    private long refuseSize(long width, long height) {
        if (width <= 0 || height <= 0) {
            throw new Problem(DigitizationProblem.DAMAGED_FILE);
        }
        long pixels = width * height;
        total += pixels;
        if (pixels > limits.maxMegapixels() * PaperLimits.MEGAPIXEL) {
            throw new Problem(DigitizationProblem.IMAGE_TOO_LARGE, limits.maxMegapixels());
        }
        if (total > limits.maxTotalMegapixels() * PaperLimits.MEGAPIXEL) {
            throw new Problem(DigitizationProblem.IMAGE_TOO_LARGE, limits.maxTotalMegapixels());
        }
        return pixels;
    }

    /** The coded image has its own dimensions, which count when it is shown; and somebody must be able to read it at all. */
    private void refuseCodec(COSDictionary image, COSName codec, byte[] coded) throws IOException {
        if (isFax(codec)) {
            refuseFax(image);
            return;
        }
        String format = COSName.JPX_DECODE.equals(codec) ? "JPEG2000" : COSName.JBIG2_DECODE.equals(codec) ? "JBIG2" : "JPEG";
        var readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            throw new Problem(DigitizationProblem.UNREADABLE_IMAGE, format);
        }
        if ("JPEG".equals(format)) {
            ImageReader reader = readers.next();
            try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(coded))) {
                reader.setInput(in, true, true);
                refuseSize(reader.getWidth(0), reader.getHeight(0));
                total -= (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        } else {
            Jbig2Sizes.of(coded).forEach(size -> {
                refuseSize(size.width(), size.height());
                total -= size.width() * size.height();
            });
        }
    }

    private void refuseFax(COSDictionary image) {
        COSBase named = image.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        COSBase last = named instanceof COSArray several && several.size() > 0 ? several.getObject(several.size() - 1) : named;
        if (last instanceof COSDictionary parms) {
            long rows = Math.max(parms.getInt(COSName.ROWS, 0), image.getInt(COSName.HEIGHT, COSName.H, 0));
            long columns = parms.getInt(COSName.COLUMNS, 1728);
            refuseSize(columns, rows);
            total -= rows * columns;
        }
    }

    private static boolean isFax(COSName codec) {
        return COSName.CCITTFAX_DECODE.equals(codec) || COSName.CCITTFAX_DECODE_ABBREVIATION.equals(codec);
    }

    private static int firstCodec(List<COSName> filters) {
        for (int i = 0; i < filters.size(); i++) {
            if (Unpacking.IMAGE_CODECS.contains(filters.get(i))) {
                return i;
            }
        }
        return filters.size();
    }
}
