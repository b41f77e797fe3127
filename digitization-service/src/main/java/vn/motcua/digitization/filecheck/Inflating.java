package vn.motcua.digitization.filecheck;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.kit.problem.Problem;

/** Unpacks the structure of a PDF and throws away what comes out, to know that it is not too much. */
final class Inflating {

    /** One object stream or cross-reference stream; usual ones have some hundred kilobytes. */
    static final long MOST_OF_ONE = 8 * PaperLimits.MEGABYTE;
    /** All of them together; what they hold becomes objects in memory. */
    static final long MOST_OF_ALL = 64 * PaperLimits.MEGABYTE;
    private static final int IN = 1 << 13;
    private static final int OUT = 1 << 16;

    private long all;

    /** Whether there is something to unpack after that place; a {@link Problem} where it is too much. */
    boolean inflates(RandomAccessFile file, long at) throws IOException {
        file.seek(at);
        byte[] in = new byte[IN];
        int read = file.read(in);
        int start = 0;
        while (start < read && in[start] <= ' ' && in[start] >= 0) {
            start++;
        }
        var inflater = new Inflater();
        long one = 0;
        try {
            inflater.setInput(in, start, Math.max(0, read - start));
            byte[] out = new byte[OUT];
            while (!inflater.finished()) {
                int unpacked = inflater.inflate(out);
                one += unpacked;
                all += unpacked;
                if (one > MOST_OF_ONE || all > MOST_OF_ALL) {
                    throw new Problem(DigitizationProblem.UNPACKS_TOO_FAR);
                }
                if (unpacked == 0 && inflater.needsDictionary()) {
                    break;
                }
                if (unpacked == 0 && inflater.needsInput()) {
                    read = file.read(in);
                    if (read <= 0) {
                        break;
                    }
                    inflater.setInput(in, 0, read);
                }
            }
            return one > 0 || inflater.finished();
        } catch (DataFormatException e) {
            // Broken further on: the parser mends what it can, and gets no more than was counted here.
            return one > 0;
        } finally {
            inflater.end();
        }
    }
}
