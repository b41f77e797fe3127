package vn.motcua.digitization.filecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.digitization.testing.SamplePapers.circularTiff;
import static vn.motcua.digitization.testing.SamplePapers.encryptedPdf;
import static vn.motcua.digitization.testing.SamplePapers.image;
import static vn.motcua.digitization.testing.SamplePapers.pdf;
import static vn.motcua.digitization.testing.SamplePapers.pngClaiming;
import static vn.motcua.digitization.testing.SamplePapers.tiff;
import static vn.motcua.digitization.testing.SamplePapers.torn;
import static vn.motcua.digitization.testing.SamplePapers.zip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.kit.problem.Problem;

class PaperCheckTest {

    private static final PaperLimits LIMITS = new PaperLimits(1_000_000, 5, 10, 20, 100);

    @TempDir
    Path folder;

    static Stream<Arguments> whole() {
        return Stream.of(
                Arguments.of("a PDF of three pages", pdf(3, "a"), PaperKind.PDF, 3),
                Arguments.of("a JPEG", image("jpeg", 200, 300), PaperKind.JPEG, 1),
                Arguments.of("a PNG", image("png", 200, 300), PaperKind.PNG, 1),
                Arguments.of("a TIFF of two pages", tiff(2), PaperKind.TIFF, 2),
                Arguments.of("exactly as many pages as allowed", tiff(5), PaperKind.TIFF, 5),
                Arguments.of("exactly as small as allowed", image("png", 100, 100), PaperKind.PNG, 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whole")
    void what_scanners_make_is_taken_for_what_it_is(String what, byte[] file, PaperKind kind, int pages) throws IOException {
        assertThat(check(file)).isEqualTo(new PaperFacts(kind, pages, file.length));
    }

    static Stream<Arguments> bad() {
        byte[] bigTiff = image("tiff", 200, 200);
        bigTiff[bigTiff[0] == 'I' ? 2 : 3] = 43;
        return Stream.of(
                Arguments.of("an empty file", new byte[0], DigitizationProblem.EMPTY_FILE),
                Arguments.of("a file of one byte", new byte[] {'%'}, DigitizationProblem.NOT_A_PAPER),
                Arguments.of("a zip", zip(), DigitizationProblem.NOT_A_PAPER),
                Arguments.of("text", "Đơn xin xác nhận".getBytes(StandardCharsets.UTF_8), DigitizationProblem.NOT_A_PAPER),
                Arguments.of("a PDF behind other bytes", join("GIF89a".getBytes(), pdf(1, "a")), DigitizationProblem.NOT_A_PAPER),
                Arguments.of("a BigTIFF", bigTiff, DigitizationProblem.NOT_A_PAPER),
                Arguments.of("nothing but a PDF's first line", "%PDF-1.7\n%%EOF".getBytes(), DigitizationProblem.DAMAGED_FILE),
                Arguments.of("a torn PDF", torn(pdf(3, "a")), DigitizationProblem.DAMAGED_FILE),
                Arguments.of("a PDF without pages", pdf(0, "a"), DigitizationProblem.DAMAGED_FILE),
                Arguments.of("a zip that claims to be a PDF", join("%PDF-1.7\n".getBytes(), zip()), DigitizationProblem.DAMAGED_FILE),
                Arguments.of("a PDF with a password", encryptedPdf("secret"), DigitizationProblem.ENCRYPTED_FILE),
                Arguments.of("a PDF with an empty password", encryptedPdf(""), DigitizationProblem.ENCRYPTED_FILE),
                Arguments.of("a PDF of too many pages", pdf(6, "a"), DigitizationProblem.TOO_MANY_PAGES),
                Arguments.of("a TIFF of too many pages", tiff(6), DigitizationProblem.TOO_MANY_PAGES),
                Arguments.of("a torn TIFF", torn(tiff(2)), DigitizationProblem.DAMAGED_FILE),
                Arguments.of("a TIFF cut within its data", torn(image("tiff", 300, 300)), DigitizationProblem.DAMAGED_FILE),
                Arguments.of("a TIFF that goes in a circle", circularTiff(), DigitizationProblem.DAMAGED_FILE),
                Arguments.of("a torn JPEG", torn(image("jpeg", 300, 300)), DigitizationProblem.DAMAGED_FILE),
                Arguments.of("a torn PNG", torn(image("png", 300, 300)), DigitizationProblem.DAMAGED_FILE),
                Arguments.of("a PNG header of 60,000 × 60,000", pngClaiming(60_000, 60_000), DigitizationProblem.IMAGE_TOO_LARGE),
                Arguments.of("a PNG header of no size", pngClaiming(0, 0), DigitizationProblem.DAMAGED_FILE),
                Arguments.of("a PNG header of more than there is", pngClaiming(3_000, 3_000), DigitizationProblem.DAMAGED_FILE),
                Arguments.of("an image of 1 × 1", image("png", 1, 1), DigitizationProblem.IMAGE_TOO_SMALL),
                Arguments.of("a strip of 2,000 × 20", image("tiff", 2_000, 20), DigitizationProblem.IMAGE_TOO_SMALL));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void what_cannot_be_kept_is_refused_with_its_reason(String what, byte[] file, DigitizationProblem why) {
        assertThatThrownBy(() -> check(file)).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(why));
    }

    @Test
    void a_file_over_the_limit_is_refused_before_it_is_opened() throws IOException {
        var file = folder.resolve("large");
        try (var out = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(LIMITS.maxBytes() + 1);
        }
        assertThatThrownBy(() -> new PaperCheck(LIMITS).check(file))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(DigitizationProblem.FILE_TOO_LARGE));
    }

    @Test
    void pages_that_are_fine_one_by_one_may_be_too_much_together() throws IOException {
        var tight = new PaperLimits(10 * LIMITS.maxBytes(), 500, 10, 1, 100);
        Path file = folder.resolve("many.tif");
        Files.write(file, tiff(26));
        assertThatThrownBy(() -> new PaperCheck(tight).check(file))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(DigitizationProblem.IMAGE_TOO_LARGE));
    }

    private PaperFacts check(byte[] content) throws IOException {
        Path file = folder.resolve("upload");
        Files.write(file, content);
        return new PaperCheck(LIMITS).check(file);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = new byte[first.length + second.length];
        System.arraycopy(first, 0, joined, 0, first.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
