package vn.motcua.digitization.filecheck;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.kit.problem.Problem;

/** Counts the pages of a TIFF by following its directories, which may form a circle that ImageIO would follow for ever. */
final class TiffPages {

    private static final int ENTRY_BYTES = 12;
    private static final int FIRST_OFFSET_AT = 4;

    private TiffPages() {
    }

    static int count(Path file, int most) throws IOException {
        try (var in = new FileImageInputStream(file.toFile())) {
            in.setByteOrder(in.readByte() == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            in.seek(FIRST_OFFSET_AT);
            return follow(in, most);
        } catch (IOException | RuntimeException e) {
            if (e instanceof Problem problem) {
                throw problem;
            }
            throw new Problem(DigitizationProblem.DAMAGED_FILE);
        }
    }

    private static int follow(ImageInputStream in, int most) throws IOException {
        Set<Long> seen = new HashSet<>();
        long offset = in.readUnsignedInt();
        while (offset != 0) {
            if (!seen.add(offset) || offset >= in.length()) {
                throw new Problem(DigitizationProblem.DAMAGED_FILE);
            }
            if (seen.size() > most) {
                throw new Problem(DigitizationProblem.TOO_MANY_PAGES, most);
            }
            in.seek(offset);
            int entries = in.readUnsignedShort();
            in.seek(offset + 2 + (long) entries * ENTRY_BYTES);
            offset = in.readUnsignedInt();
        }
        if (seen.isEmpty()) {
            throw new Problem(DigitizationProblem.DAMAGED_FILE);
        }
        return seen.size();
    }
}
