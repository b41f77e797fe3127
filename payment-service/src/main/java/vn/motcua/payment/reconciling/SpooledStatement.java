package vn.motcua.payment.reconciling;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

import vn.motcua.payment.statement.StatementFormat;
import vn.motcua.payment.statement.StatementLine;
import vn.motcua.payment.statement.StatementReader;
import vn.motcua.payment.statement.StatementRefused;

/**
 * A statement that was read to its end and found good, as a file that PostgreSQL can {@code COPY}. The upload is over before a
 * transaction begins, so that a slow client holds no connection. The words of transfers stand in the file until it is closed.
 *
 * @param copy   the file
 * @param lines  how many lines
 * @param sha256 of the statement as it came
 */
public record SpooledStatement(Path copy, int lines, String sha256) implements AutoCloseable {

    private static final String NULL = "\\N";

    /** Reads a statement; it leaves no file behind where it is refused. */
    public static SpooledStatement of(InputStream statement, StatementFormat format, LocalDate day) throws IOException, StatementRefused {
        Path copy = Files.createTempFile("statement", ".copy");
        boolean good = false;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy), 1 << 16)) {
            DigestInputStream digested = new DigestInputStream(statement, MessageDigest.getInstance("SHA-256"));
            int lines = StatementReader.read(digested, format, day, line -> out.write(row(line).getBytes(StandardCharsets.US_ASCII)));
            good = true;
            return new SpooledStatement(copy, lines, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } finally {
            if (!good) {
                Files.delete(copy);
            }
        }
    }

    private static String row(StatementLine line) {
        return line.line() + "\t" + text(line.reference()) + "\t" + text(line.transactionNo()) + "\t" + line.amount() + "\t" + line.at() + "\t"
                + line.taken() + "\t" + (line.words().isEmpty() ? NULL : String.join(" ", line.words())) + "\n";
    }

    private static String text(String value) {
        return value == null ? NULL : value.replace("\\", "\\\\");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new IllegalStateException("cannot delete " + copy, e);
        }
    }
}
