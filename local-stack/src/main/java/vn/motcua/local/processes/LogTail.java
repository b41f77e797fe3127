package vn.motcua.local.processes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log, for an error message. */
public final class LogTail {

    private static final int LINES = 15;
    /** The part of the file that is read: enough for the lines, however large the log has grown. */
    private static final int BYTES = 16_384;

    private LogTail() {
    }

    /** The last lines, or a note where the file cannot be read. */
    public static String of(Path log) {
        try (var channel = Files.newByteChannel(log)) {
            channel.position(Math.max(0, channel.size() - BYTES));
            var buffer = java.nio.ByteBuffer.allocate(BYTES);
            while (buffer.hasRemaining() && channel.read(buffer) != -1) {
                continue;
            }
            List<String> lines = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            return "(" + log + " cannot be read)";
        }
    }
}
