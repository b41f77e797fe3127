package vn.motcua.intake.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of every circular on every paper: valid PDF/A, Vietnamese letters embedded, and it looks as it was approved. */
class PrintedFormsTest {

    private static final Printer PRINTER = new Printer(Optional.empty());
    private static final Path PDFS = Path.of("target/printed-forms");
    private static final Map<String, byte[]> PRINTED = new HashMap<>();

    static Stream<Arguments> papers() {
        return PRINTER.regimes().all().stream().flatMap(form -> (form.name() == FormName.REGISTER ? Stream.of(Paper.A4_LANDSCAPE)
                : Stream.of(Paper.A4, Paper.A5)).map(paper -> Arguments.of(form, paper)));
    }

    private static String name(FormDefinition form, Paper paper) {
        return (form.instrument().contains("01/2018") ? "tt01-2018-" : "tt03-2025-") + form.number() + "-" + paper.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The PDF; it also stays in target/, to be looked at. */
    private static byte[] print(FormDefinition form, Paper paper) throws IOException {
        String name = name(form, paper);
        byte[] pdf = PRINTED.computeIfAbsent(name, key -> PRINTER.print(Examples.of(form), paper));
        Files.createDirectories(PDFS);
        Files.write(PDFS.resolve(name + ".pdf"), pdf);
        return pdf;
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("papers")
    void a_form_is_valid_pdf_a_2b_with_every_font_embedded(FormDefinition form, Paper paper) throws Exception {
        byte[] pdf = print(form, paper);
        assertThat(PdfFacts.brokenRules(pdf)).isEmpty();
        assertThat(PdfFacts.missingFonts(pdf)).isEmpty();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("papers")
    void a_form_says_everything_in_vietnamese_letters(FormDefinition form, Paper paper) throws Exception {
        String text = PdfFacts.text(print(form, paper));
        assertThat(text).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
                "Mẫu số " + form.number(), form.instrument()).doesNotContain("#");
        assertThat(text.replace(" ", "")).contains(form.heading().replace(" ", ""));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("papers")
    void a_form_looks_as_it_was_approved(FormDefinition form, Paper paper) throws Exception {
        List<String> differences = Pictures.differences(name(form, paper), print(form, paper));
        assertThat(differences).as("renew with -Dmotcua.golden.renew=true if this is wanted, and look at the pictures").isEmpty();
    }

    @Test
    void the_qr_code_of_a_receipt_can_be_read() throws Exception {
        FormDefinition receipt = PRINTER.regimes().form(FormName.RECEIPT, LocalDate.of(2022, 6, 8)).orElseThrow();
        for (Paper paper : List.of(Paper.A4, Paper.A5)) {
            assertThat(PdfFacts.qrCodes(print(receipt, paper))).containsExactly("https://dichvucong.example.vn/tra-cuu/000.00.08.H34-220608-0012");
        }
    }
}
