package vn.motcua.intake.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kit.problem.Problem;

/** A province's own templates: used where they are good, told clearly at start where they are not. */
class ReplacedTemplatesTest {

    private static final String PAGE = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title><style>body { font-family: 'Liberation Serif'; }"
            + "</style></head><body>%s</body></html>";

    @TempDir
    Path folder;

    private void replace(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    private List<String> errors() {
        try {
            new Printer(Optional.of(folder));
        } catch (TemplateException e) {
            return e.errors();
        }
        return List.of();
    }

    private static PaperContent refusal(Printer printer) {
        return Examples.of(printer.regimes().form(FormName.REFUSAL, LocalDate.of(2022, 6, 8)).orElseThrow());
    }

    @Test
    void a_province_prints_its_own_form() throws Exception {
        replace("refusal.html", PAGE.formatted("<p>TỈNH TA: {applicant.name}, {act.reason}</p>"));
        var printer = new Printer(Optional.of(folder));
        assertThat(PdfFacts.text(printer.print(refusal(printer), Paper.A5))).startsWith("TỈNH TA: Nguyễn Thị Hồng Vân, Cần thẩm tra");
    }

    @Test
    void a_province_changes_the_head_of_all_forms() throws Exception {
        replace("heading.html", "<p>UBND TỈNH – {heading.office}</p>");
        var printer = new Printer(Optional.of(folder));
        assertThat(PdfFacts.text(printer.print(refusal(printer), Paper.A4))).contains("UBND TỈNH – Trung tâm Phục vụ").doesNotContain("Độc lập");
    }

    @Test
    void what_is_filled_in_cannot_become_part_of_the_page() throws Exception {
        var printer = new Printer(Optional.empty());
        PaperContent example = refusal(printer);
        String trick = "</p><img src=\"file:///etc/hostname\"/><p>{form.title} & <b>x</b>";
        var content = new PaperContent(example.form(), example.heading(), example.dossier(), example.applicant(), new FormAct.Refusal(false, trick, "BD-01"));
        assertThat(PdfFacts.text(printer.print(content, Paper.A4))).contains("{form.title} & <b>x</b>");
    }

    @Test
    void a_section_that_is_not_closed_is_told_with_its_file_and_line() throws Exception {
        replace("refusal.html", "\n\n{#if act.decided}");
        assertThat(errors()).singleElement().asString().startsWith("refusal.html: ").contains("[refusal:3]", "unterminated section");
    }

    @Test
    void a_field_that_does_not_exist_is_told() throws Exception {
        replace("apology.html", PAGE.formatted("<p>{applicant.nickname}</p>"));
        assertThat(errors()).singleElement().asString().startsWith("apology.html: ").contains("nickname");
    }

    @Test
    void a_page_that_is_not_well_formed_is_told() throws Exception {
        replace("receipt.html", PAGE.formatted("<p>not closed"));
        assertThat(errors()).singleElement().asString().startsWith("receipt.html: is not well-formed XHTML");
    }

    @Test
    void a_page_that_reaches_out_is_told() throws Exception {
        for (String address : List.of("file:///etc/hostname", "http://localhost/logo.png", "logo.png")) {
            replace("control-slip.html", PAGE.formatted("<img src=\"" + address + "\"/>"));
            assertThat(errors()).singleElement().asString().startsWith("control-slip.html: asks for ").contains("data:");
        }
    }

    @Test
    void a_page_cannot_read_files_through_its_document_type() throws Exception {
        replace("refusal.html", "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + PAGE.formatted("&x;"));
        assertThat(errors()).singleElement().asString().contains("DOCTYPE");
    }

    @Test
    void a_misspelt_file_is_told_and_so_is_every_other_error() throws Exception {
        replace("reciept.html", "x");
        replace("apology.html", "{#for}");
        Files.write(folder.resolve("refusal.html"), "<p>Từ chối</p>".getBytes(StandardCharsets.UTF_16));
        assertThat(errors()).hasSize(3).anySatisfy(e -> assertThat(e).startsWith("reciept.html: replaces nothing"))
                .anySatisfy(e -> assertThat(e).startsWith("apology.html")).anySatisfy(e -> assertThat(e).isEqualTo("refusal.html: is not in UTF-8"));
    }

    @Test
    void a_template_that_is_too_large_and_a_folder_that_is_not_there_are_told() throws Exception {
        replace("refusal.html", " ".repeat(TemplateSource.LARGEST_FILE + 1));
        assertThat(errors()).singleElement().asString().contains("larger than");
        assertThatThrownBy(() -> new Printer(Optional.of(folder.resolve("nowhere")))).isInstanceOf(TemplateException.class)
                .hasMessageContaining("is not a folder");
    }

    @Test
    void a_form_that_grows_beyond_its_pages_is_a_problem_and_no_endless_paper() {
        var printer = new Printer(Optional.empty());
        PaperContent example = refusal(printer);
        String endless = "Lý do rất dài.\n".repeat(60 * Printer.MOST_PAGES);
        var content = new PaperContent(example.form(), example.heading(), example.dossier(), example.applicant(), new FormAct.Refusal(false, endless, "BD-01"));
        assertThatThrownBy(() -> printer.print(content, Paper.A4)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.kind()).isEqualTo(PrintingProblem.NOT_PRINTABLE));
    }

    @Test
    void circulars_that_are_in_force_at_once_are_told() throws Exception {
        String form = "{\"name\": \"refusal\", \"number\": \"03\", \"title\": \"t\", \"template\": \"refusal\"}";
        replace("regimes.json", "[{\"instrument\": \"A\", \"from\": \"2019-01-01\", \"certainty\": \"probable\", \"forms\": [" + form + "]},"
                + "{\"instrument\": \"B\", \"from\": \"2025-01-01\", \"certainty\": \"probable\", \"forms\": [" + form + "]}]");
        assertThat(errors()).singleElement().asString().contains("two forms refusal would be in force at once from 2025-01-01");
    }
}
