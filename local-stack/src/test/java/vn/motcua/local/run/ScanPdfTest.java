package vn.motcua.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ScanPdfTest {

    @Test
    void every_object_lies_where_the_table_says() {
        String pdf = new String(ScanPdf.of("Dossier 000.00.01.H34-261123-0001"), StandardCharsets.US_ASCII);
        assertThat(pdf).startsWith("%PDF-1.4\n").endsWith("%%EOF\n");
        int table = Integer.parseInt(pdf.substring(pdf.indexOf("startxref\n") + 10, pdf.indexOf("\n%%EOF")));
        String[] entries = pdf.substring(table).split("\n");
        assertThat(entries[0]).isEqualTo("xref");
        for (int object = 1; object <= 5; object++) {
            int offset = Integer.parseInt(entries[2 + object].substring(0, 10));
            assertThat(pdf.substring(offset)).startsWith(object + " 0 obj\n");
        }
    }
}
