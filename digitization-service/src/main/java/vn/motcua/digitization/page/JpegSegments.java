package vn.motcua.digitization.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Goes through the segments of a JPEG and takes over those that a decoder needs (ISO/IEC 10918-1, annex B). */
final class JpegSegments {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int BASELINE = 0xC0;
    private static final int PROGRESSIVE = 0xC2;
    private static final int HUFFMAN_TABLES = 0xC4;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int SCAN = 0xDA;
    private static final int QUANTIZATION = 0xDB;
    private static final int RESTART_INTERVAL = 0xDD;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    /** Where Adobe's segment says how the colours are coded, and that it is luma and two differences. */
    private static final int TRANSFORM_AT = 11;
    private static final int YCC = 1;
    /** Where a colour profile after its twelve letters and two numbers names the device (ICC.1, 7.2.12). */
    private static final int DEVICE_AT = 14 + 52;
    /** Says how the colours are coded, and nothing of size or resolution. */
    private static final byte[] JFIF = {(byte) 0xFF, (byte) APP0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0};

    private final byte[] file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int at;
    private JpegFrame frame;
    private boolean scanned;
    private boolean jfif;
    private boolean exif;
    private boolean profile;
    private boolean odd;
    private int transform = -1;

    JpegSegments(byte[] file) {
        this.file = file;
    }

    /** The file without what is told beside the pixels; null where it is torn or not of the plain kind. */
    byte[] withoutExtras() {
        try {
            if (number(file, 0) != (0xFF00 | START)) {
                return null;
            }
            mark(START);
            kept.writeBytes(JFIF);
            at = 2;
            int marker = marker();
            while (marker != END && !odd) {
                take(marker);
                marker = marker();
            }
            mark(END);
        } catch (IndexOutOfBoundsException e) {
            // Torn: it ends before its end is told.
            return null;
        }
        return odd || !scanned || !colours() ? null : kept.toByteArray();
    }

    JpegFrame frame() {
        return frame;
    }

    static int number(byte[] file, int at) {
        return (file[at] & 0xFF) << 8 | file[at + 1] & 0xFF;
    }

    /** Java, PDF and JFIF agree only where the file itself says what its three colours are. */
    private boolean colours() {
        if (frame.isGrey()) {
            return !profile;
        }
        return transform == YCC || transform < 0 && (jfif || exif);
    }

    private int marker() {
        odd |= file[at++] != (byte) 0xFF;
        while (file[at] == (byte) 0xFF) {
            at++;
        }
        return file[at++] & 0xFF;
    }

    /** A segment; the place is behind its marker before, and behind its content afterwards. */
    private void take(int marker) {
        int from = at + 2;
        int end = at + number(file, at);
        odd |= end < from;
        switch (marker) {
            case BASELINE, PROGRESSIVE -> {
                odd |= frame != null;
                frame = JpegFrame.at(file, from);
                odd |= !frame.isUsual();
                keep(marker, end);
            }
            case HUFFMAN_TABLES, QUANTIZATION, RESTART_INTERVAL -> keep(marker, end);
            case SCAN -> {
                odd |= frame == null;
                scanned = true;
                end = endOfPixels(end);
                keep(marker, end);
            }
            case APP0 -> jfif |= begins(from, end, "JFIF\0");
            case APP1 -> exif |= begins(from, end, "Exif\0\0");
            case APP2 -> profile(from, end);
            case APP14 -> transform = begins(from, end, "Adobe") && end > from + TRANSFORM_AT ? file[from + TRANSFORM_AT] : transform;
            default -> odd |= marker != COMMENT && (marker < APP0 || marker > APP15);
        }
        at = end;
    }

    /** Colours of another kind than sRGB must be turned into it, which only unpacking does. */
    private void profile(int from, int end) {
        if (begins(from, end, "ICC_PROFILE\0")) {
            odd |= profile || !begins(from + DEVICE_AT, end, "sRGB");
            profile = true;
        }
    }

    /** Among pixels the sign of a marker is followed by nought, or is a restart, which belongs to them. */
    private int endOfPixels(int from) {
        int place = from;
        while (true) {
            while (file[place] != (byte) 0xFF) {
                place++;
            }
            int next = file[place + 1] & 0xFF;
            if (next != 0 && (next < FIRST_RESTART || next > LAST_RESTART)) {
                return place;
            }
            place += 2;
        }
    }

    private void keep(int marker, int end) {
        mark(marker);
        kept.write(file, at, end - at);
    }

    private void mark(int marker) {
        kept.write(0xFF);
        kept.write(marker);
    }

    private boolean begins(int from, int end, String word) {
        return end - from >= word.length()
                && new String(file, from, word.length(), StandardCharsets.ISO_8859_1).equals(word);
    }
}
