package vn.motcua.digitization.virus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Speaks clamd's protocol: one connection a question, a file in pieces of 64 KB, never more of it in memory. */
final class Clamd {

    private static final int PIECE = 64 * 1024;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    /** What clamd calls a file that it did not look through; it does so with {@code AlertExceedsMax} only. */
    private static final String NOT_LOOKED_THROUGH = "Heuristics.Limits.Exceeded";

    private final ClamdAddress address;
    private final Duration connectTime;
    private final Duration answerTime;
    private final long mostBytes;

    Clamd(ClamdAddress address, Duration connectTime, Duration answerTime, long mostBytes) {
        this.address = address;
        this.connectTime = connectTime;
        this.answerTime = answerTime;
        this.mostBytes = mostBytes;
    }

    /**
     * The name of what clamd finds in the file, or nothing where it finds it clean.
     *
     * @throws IOException where clamd does not say either, within its time; the message is fit for a log
     */
    Optional<String> virusIn(Path file) throws IOException {
        String answer;
        try (var content = FileChannel.open(file); var connection = new ClamdConnection(address.resolve(), connectTime)) {
            if (content.size() > mostBytes) {
                throw new IOException("the file is larger than what may be sent");
            }
            connection.allow(answerTime);
            if (connection.send(command("INSTREAM"))) {
                send(content, connection);
            }
            answer = connection.answer();
        }
        if (answer.equals("stream: OK")) {
            return Optional.empty();
        }
        var found = FOUND.matcher(answer);
        if (found.matches() && !found.group(1).startsWith(NOT_LOOKED_THROUGH)) {
            return Optional.of(forLog(found.group(1)));
        }
        throw new IOException("said: " + forLog(answer));
    }

    /** Asks whether clamd is there. */
    void ping() throws IOException {
        try (var connection = new ClamdConnection(address.resolve(), connectTime)) {
            connection.send(command("PING"));
            String answer = connection.answer();
            if (!answer.equals("PONG")) {
                throw new IOException("said: " + forLog(answer));
            }
        }
    }

    private static ByteBuffer command(String name) {
        return ByteBuffer.wrap(("z" + name + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    /** Each piece with its length before it; a length of zero ends the file. */
    private static void send(FileChannel content, ClamdConnection connection) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(Integer.BYTES + PIECE);
        int read;
        do {
            piece.clear().position(Integer.BYTES);
            read = Math.max(0, content.read(piece));
            piece.flip().putInt(0, read);
        } while (connection.send(piece) && read > 0);
    }

    /** What a scanner says may be anything: no line breaks, nothing without end. */
    private static String forLog(String said) {
        String plain = said.replaceAll("[^\\x21-\\x7E]+", " ");
        return plain.substring(0, Math.min(plain.length(), 100));
    }
}
