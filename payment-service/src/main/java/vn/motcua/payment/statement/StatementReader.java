package vn.motcua.payment.statement;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a statement, a line at a time: however long the file, one line of it is in memory. */
public final class StatementReader {

    /** The most lines that a statement may have. */
    public static final int MOST_LINES = 2_000_000;
    /** How many bad lines are listed; the reading ends there. */
    public static final int MOST_BAD_LINES = 100;

    private static final int MOST_COLUMNS = 50;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Takes the lines of a statement. */
    public interface Sink {
        /** Takes the next line. */
        void take(StatementLine line) throws IOException;
    }

    private final StatementFormat format;
    private final LocalDate day;
    private final List<BadLine> bad = new ArrayList<>();

    private StatementReader(StatementFormat format, LocalDate day) {
        this.format = format;
        this.day = day;
    }

    /**
     * Gives all lines of a file to the sink; returns how many.
     *
     * @throws StatementRefused where any line cannot be believed: whatever the sink got is then worth nothing
     */
    public static int read(InputStream file, StatementFormat format, LocalDate day, Sink sink) throws IOException, StatementRefused {
        return new StatementReader(format, day).read(file, sink);
    }

    private int read(InputStream file, Sink sink) throws IOException, StatementRefused {
        // What is no UTF-8 comes as U+FFFD, so that it can be listed by line.
        CarefulReader careful = new CarefulReader(new InputStreamReader(afterByteOrderMark(file), StandardCharsets.UTF_8));
        int lines = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(careful)) {
            lines = read(records, sink);
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CarefulReader.EndOfReading end)) {
                throw e.getCause();
            }
            bad.add(end.line());
        } catch (CarefulReader.EndOfReading e) {
            bad.add(e.line());
        } catch (CsvParseException e) {
            bad.add(new BadLine(careful.line(), "không đọc được / cannot be read"));
        }
        if (bad.isEmpty() && careful.endedInALine()) {
            bad.add(new BadLine(careful.line(), "tệp bị cắt giữa dòng: dòng cuối phải kết thúc bằng xuống dòng / the file ends in the middle of a line"));
        }
        if (!bad.isEmpty()) {
            throw new StatementRefused(bad);
        }
        return lines;
    }

    private static InputStream afterByteOrderMark(InputStream file) throws IOException {
        PushbackInputStream in = new PushbackInputStream(file, BYTE_ORDER_MARK.length);
        byte[] first = in.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(first, BYTE_ORDER_MARK)) {
            in.unread(first);
        }
        return in;
    }

    private int read(Iterable<CsvRecord> records, Sink sink) throws IOException {
        Columns columns = null;
        int lines = 0;
        for (CsvRecord record : records) {
            try {
                if (record.getFieldCount() > MOST_COLUMNS) {
                    throw new Columns.Unbelievable("hơn " + MOST_COLUMNS + " cột / more than " + MOST_COLUMNS + " columns");
                }
                if (columns == null) {
                    columns = new Columns(format, day, record);
                    continue;
                }
                if (++lines > MOST_LINES) {
                    bad.add(new BadLine(record.getStartingLineNumber(), "hơn " + MOST_LINES + " dòng / more than " + MOST_LINES + " lines"));
                    return lines;
                }
                StatementLine line = columns.read(record);
                if (bad.isEmpty()) {
                    sink.take(line);
                }
            } catch (Columns.Unbelievable e) {
                bad.add(new BadLine(record.getStartingLineNumber(), e.getMessage()));
                if (columns == null || bad.size() == MOST_BAD_LINES) {
                    return lines;
                }
            }
        }
        if (columns == null) {
            bad.add(new BadLine(1, "tệp rỗng / the file is empty"));
        }
        return lines;
    }
}
