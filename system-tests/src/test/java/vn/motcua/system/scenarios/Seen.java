package vn.motcua.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.assertj.core.api.SoftAssertions;
import vn.motcua.system.scenarios.Centre.Answer;

/** What the dossiers of all scenarios were seen to be and to produce: the ten national statuses, the forms of both circulars. */
final class Seen {

    private static final int STATUSES = 10;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Set<Integer> statuses = new TreeSet<>();
    private final Set<Form> printed = EnumSet.noneOf(Form.class);
    private final Set<Form> tables = EnumSet.noneOf(Form.class);

    synchronized void status(int national) {
        statuses.add(national);
    }

    /** A print must be a PDF that says of itself that it is this form. */
    synchronized void print(Form form, Answer answer) {
        assertThat(answer.status()).as(form + ": " + new String(answer.bytes(), 0, Math.min(300, answer.bytes().length))).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/pdf");
        assertThat(new String(answer.bytes(), 0, 5)).isEqualTo("%PDF-");
        try (var pdf = Loader.loadPDF(answer.bytes())) {
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo(form.subject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        printed.add(form);
    }

    /** A table must be a workbook, in which these texts stand. */
    synchronized void table(Form form, Answer answer, String... texts) {
        assertThat(answer.status()).as(form.toString()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo(XLSX);
        assertThat(parts(answer.bytes())).contains("xl/workbook.xml").contains(texts);
        tables.add(form);
    }

    /** Names and content of all parts of a workbook. */
    private static String parts(byte[] workbook) {
        try {
            // As a file: its parts are written before their sizes are known, which only readers of whole files understand.
            Path file = Files.write(Files.createTempFile("table", ".xlsx"), workbook);
            try (var zip = new ZipFile(file.toFile())) {
                var parts = new StringBuilder();
                for (ZipEntry part : Collections.list(zip.entries())) {
                    parts.append(part.getName()).append(new String(zip.getInputStream(part).readAllBytes()));
                }
                return parts.toString();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Together the scenarios saw every status and printed every form, the registers also as tables. */
    void isEverything(SoftAssertions all) {
        Set<Integer> national = IntStream.rangeClosed(1, STATUSES).boxed().collect(Collectors.toSet());
        all.assertThat(statuses).as("national statuses that a dossier had").isEqualTo(national);
        all.assertThat(printed).as("forms that were printed").isEqualTo(EnumSet.allOf(Form.class));
        all.assertThat(tables).as("registers that were had as a table").isEqualTo(EnumSet.of(Form.REGISTER_06, Form.NEW_REGISTER_07));
    }
}
