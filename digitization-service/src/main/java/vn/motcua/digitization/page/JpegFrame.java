package vn.motcua.digitization.page;

/**
 * What a JPEG says of its picture before the pixels (ISO/IEC 10918-1, B.2.2).
 *
 * @param bits   of each value
 * @param width  in pixels
 * @param height in pixels; 0 where it is only told after the pixels
 * @param names  the numbers by which the file calls its colours
 */
record JpegFrame(int bits, int width, int height, byte[] names) {

    private static final int NAMES_AT = 6;
    private static final int NAME_BYTES = 3;

    /** The frame that is told from there on. */
    static JpegFrame at(byte[] file, int at) {
        byte[] names = new byte[file[at + NAMES_AT - 1] & 0xFF];
        for (int i = 0; i < names.length; i++) {
            names[i] = file[at + NAMES_AT + i * NAME_BYTES];
        }
        return new JpegFrame(file[at] & 0xFF, JpegSegments.number(file, at + 3), JpegSegments.number(file, at + 1), names);
    }

    /** Whether it is eight bits of grey or of three colours that are called as JFIF calls them. */
    boolean isUsual() {
        boolean colours = names.length == 3 && names[0] == 1 && names[1] == 2 && names[2] == 3;
        return bits == 8 && width > 0 && height > 0 && (isGrey() || colours);
    }

    boolean isGrey() {
        return names.length == 1;
    }
}
