package vn.motcua.digitization.signing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;

/**
 * The room that a prepared PDF keeps for its signature: a hexadecimal string of zeros. The library would copy the whole file one byte
 * at a time to fill it, which took most of the time of a signature.
 */
final class ReservedRoom {

    private static final int BLOCK_BYTES = 64 * 1024;
    private static final long NONE = -1;

    private ReservedRoom() {
    }

    /** Writes a signature into the one room that is there; false, and nothing is written, where there is none, more than one, or too little. */
    static boolean fill(Path pdf, byte[] signature) throws IOException {
        ByteBuffer hex = StandardCharsets.US_ASCII.encode(HexFormat.of().formatHex(signature));
        try (var file = FileChannel.open(pdf, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long room = find(file, hex.remaining());
            if (room == NONE) {
                return false;
            }
            while (hex.hasRemaining()) {
                room += file.write(hex, room);
            }
            return true;
        }
    }

    /** Where the first zero of the only string that begins with so many lies. */
    private static long find(FileChannel file, int length) throws IOException {
        var block = ByteBuffer.allocate(BLOCK_BYTES);
        long found = NONE;
        long before = 0;
        int zeros = -1;
        while (file.read(block.clear(), before) > 0) {
            byte[] bytes = block.array();
            int read = block.position();
            for (int i = 0; i < read; i++) {
                if (zeros < 0 || bytes[i] != '0') {
                    zeros = bytes[i] == '<' ? 0 : -1;
                } else if (++zeros == length) {
                    if (found != NONE) {
                        return NONE;
                    }
                    found = before + i + 1 - length;
                    zeros = -1;
                }
            }
            before += read;
        }
        return found;
    }
}
