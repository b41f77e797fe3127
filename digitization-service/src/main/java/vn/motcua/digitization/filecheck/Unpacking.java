package vn.motcua.digitization.filecheck;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.kit.problem.Problem;

/** Unpacks streams of a PDF, but no further than is allowed; everything that shows a page later would unpack them whole. */
final class Unpacking {

    /** The codecs of images: what they unpack to follows from the image's dimensions. */
    static final Set<COSName> IMAGE_CODECS = Set.of(COSName.DCT_DECODE, COSName.DCT_DECODE_ABBREVIATION, COSName.JPX_DECODE,
            COSName.JBIG2_DECODE, COSName.CCITTFAX_DECODE, COSName.CCITTFAX_DECODE_ABBREVIATION);

    private static final int MOST_FILTERS = 4;
    /** Bits of a row that a predictor keeps in memory. */
    private static final long MOST_ROW_BITS = 64_000_000;

    private Unpacking() {
    }

    /** The stream's filters, in the order in which they are undone. */
    static List<COSName> filters(COSDictionary stream, COSName... keys) {
        COSBase named = keys.length == 0 ? stream.getDictionaryObject(COSName.FILTER) : stream.getDictionaryObject(keys[0], keys[1]);
        var filters = new ArrayList<COSName>();
        if (named instanceof COSName one) {
            filters.add(one);
        } else if (named instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSName one) {
                    filters.add(one);
                }
            }
        }
        if (filters.size() > MOST_FILTERS) {
            throw new Problem(DigitizationProblem.UNPACKS_TOO_FAR);
        }
        return filters;
    }

    /** What the stream unpacks to, all filters of {@code filters} undone, or a {@link Problem} where it is more than {@code most} bytes. */
    static byte[] unpacked(InputStream packed, COSDictionary parameters, List<COSName> filters, long most) throws IOException {
        refuseWideRows(parameters);
        var first = new Bounded(most, true);
        if (filters.isEmpty()) {
            packed.transferTo(first);
        }
        InputStream in = packed;
        byte[] out = first.bytes();
        for (int i = 0; i < filters.size(); i++) {
            var bounded = new Bounded(most, true);
            undo(in, bounded, parameters, filters.get(i), i);
            out = bounded.bytes();
            in = new ByteArrayInputStream(out);
        }
        return out;
    }

    /** As {@link #unpacked}, but what comes out is only counted, where there is one filter at most. */
    static void count(InputStream packed, COSDictionary parameters, List<COSName> filters, long most) throws IOException {
        if (filters.size() > 1) {
            unpacked(packed, parameters, filters, most);
        } else if (filters.size() == 1) {
            refuseWideRows(parameters);
            undo(packed, new Bounded(most, false), parameters, filters.get(0), 0);
        }
    }

    private static void undo(InputStream in, Bounded out, COSDictionary parameters, COSName filter, int index) throws IOException {
        try {
            FilterFactory.INSTANCE.getFilter(filter).decode(in, out, parameters, index);
        } catch (IOException | RuntimeException e) {
            if (!out.full) {
                throw e;
            }
        }
        if (out.full) {
            throw new Problem(DigitizationProblem.UNPACKS_TOO_FAR);
        }
    }

    private static void refuseWideRows(COSDictionary stream) {
        COSBase named = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        var all = new ArrayList<COSBase>();
        if (named instanceof COSArray several) {
            for (int i = 0; i < Math.min(several.size(), MOST_FILTERS); i++) {
                all.add(several.getObject(i));
            }
        } else {
            all.add(named);
        }
        for (COSBase one : all) {
            if (one instanceof COSDictionary parms) {
                long bits = Math.max(1L, parms.getInt(COSName.COLUMNS, 1)) * Math.max(1, parms.getInt(COSName.COLORS, 1));
                if (bits > MOST_ROW_BITS || bits * Math.max(1, parms.getInt(COSName.BITS_PER_COMPONENT, 8)) > MOST_ROW_BITS) {
                    throw new Problem(DigitizationProblem.UNPACKS_TOO_FAR);
                }
            }
        }
    }

    /** Takes so many bytes and then says that it is full. */
    private static final class Bounded extends OutputStream {

        private final long most;
        private final ByteArrayOutputStream kept;
        private long count;
        private boolean full;

        Bounded(long most, boolean keep) {
            this.most = most;
            kept = keep ? new ByteArrayOutputStream() : null;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count += length;
            if (count > most) {
                full = true;
                throw new IOException("unpacks to more than " + most + " bytes");
            }
            if (kept != null) {
                kept.write(bytes, from, length);
            }
        }

        byte[] bytes() {
            return kept.toByteArray();
        }
    }
}
