package vn.motcua.payment.statement;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches the characters of a file go by: no line may be endless and none may leave a quotation open, for either would make the rest of
 * the file one single value in memory.
 */
final class CarefulReader extends FilterReader {

    /** The longest line, in characters. */
    static final int LONGEST_LINE = 4_000;

    /** A line after which nothing more can be read. */
    static final class EndOfReading extends IOException {

        private final transient BadLine line;

        EndOfReading(BadLine line) {
            super(line.message());
            this.line = line;
        }

        BadLine line() {
            return line;
        }
    }

    private long line = 1;
    private int length;
    private boolean quoted;
    private char last = '\n';

    CarefulReader(Reader in) {
        super(in);
    }

    /** Whether the file ended in the middle of a line. */
    boolean endedInALine() {
        return last != '\n';
    }

    /** The line that is read, from 1. */
    long line() {
        return line;
    }

    @Override
    public int read() throws IOException {
        throw new UnsupportedOperationException("read in blocks");
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        int got = in.read(buffer, offset, count);
        for (int i = offset; i < offset + got; i++) {
            watch(buffer[i]);
        }
        return got;
    }

    private void watch(char c) throws EndOfReading {
        last = c;
        if (c == '\n') {
            if (quoted) {
                throw new EndOfReading(new BadLine(line, "dấu ngoặc kép không đóng / a quotation is left open"));
            }
            line++;
            length = 0;
        } else if (++length > LONGEST_LINE) {
            throw new EndOfReading(new BadLine(line, "dòng dài hơn " + LONGEST_LINE + " ký tự / the line is longer than " + LONGEST_LINE + " characters"));
        } else if (c == '"') {
            quoted = !quoted;
        }
    }
}
