package vn.motcua.digitization.filecheck;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.kit.problem.Problem;

/** The dimensions that the segments of an embedded JBIG2 image declare (ITU-T T.88, 7.2 and 7.4): memory is taken for them at once. */
final class Jbig2Sizes {

    private static final int MOST_SEGMENTS = 10_000;
    private static final int PAGE_INFORMATION = 48;
    private static final long UNKNOWN = 0xFFFFFFFFL;

    /** A width and a height. */
    record Size(long width, long height) {
    }

    private Jbig2Sizes() {
    }

    static List<Size> of(byte[] coded) {
        var in = ByteBuffer.wrap(coded);
        var sizes = new ArrayList<Size>();
        try {
            for (int segment = 0; in.remaining() > 11; segment++) {
                if (segment > MOST_SEGMENTS) {
                    throw new Problem(DigitizationProblem.UNPACKS_TOO_FAR);
                }
                long number = Integer.toUnsignedLong(in.getInt());
                int flags = in.get();
                skipReferences(in, number);
                in.position(in.position() + ((flags & 0x40) != 0 ? 4 : 1));
                long length = Integer.toUnsignedLong(in.getInt());
                int type = flags & 0x3F;
                if (type == PAGE_INFORMATION || isRegion(type)) {
                    long width = Integer.toUnsignedLong(in.getInt(in.position()));
                    long height = Integer.toUnsignedLong(in.getInt(in.position() + 4));
                    sizes.add(new Size(width, height == UNKNOWN ? 1 : height));
                }
                if (length == UNKNOWN) {
                    break;
                }
                in.position(Math.toIntExact(in.position() + length));
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException | java.nio.BufferUnderflowException e) {
            throw new Problem(DigitizationProblem.DAMAGED_FILE);
        }
        return sizes;
    }

    private static void skipReferences(ByteBuffer in, long number) {
        int width = number <= 256 ? 1 : number <= 65_536 ? 2 : 4;
        int first = in.get(in.position()) & 0xFF;
        long count = first >> 5;
        long skip = 1;
        if (count == 7) {
            count = in.getInt(in.position()) & 0x1FFFFFFF;
            skip = 4 + (count + 8) / 8;
        }
        in.position(Math.toIntExact(in.position() + skip + count * width));
    }

    private static boolean isRegion(int type) {
        return type == 4 || type == 6 || type == 7 || type >= 20 && type <= 23 || type >= 36 && type <= 43;
    }
}
