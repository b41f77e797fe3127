package vn.motcua.digitization.pdfa;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.digitization.page.PagePicture;
import vn.motcua.digitization.reading.TextReaders;
import vn.motcua.digitization.testing.PrintedPage;

class PdfAValidatorTest {

    private static final int MANY_PAGES = 300;

    @TempDir
    Path folder;

    @Test
    void a_file_that_takes_too_long_is_not_valid_and_the_next_one_has_its_turn() throws IOException {
        var page = new PagePicture(new BufferedImage(100, 140, BufferedImage.TYPE_BYTE_BINARY), 200);
        Path thick = new LastingCopyMaker(TextReaders.off("not now")).make(PrintedPage.source(Collections.nCopies(MANY_PAGES, page)),
                LastingCopyTest.PAPER, folder.resolve("thick.pdf"), ProgressListener.NOBODY).file();
        var hasty = new PdfAValidator(Duration.ofMillis(1));
        for (int turn = 0; turn < 3; turn++) {
            assertThat(hasty.validate(thick)).isEqualTo(new PdfAVerdict("2b", false, List.of("the validation took longer than 1 ms")));
        }
        assertThat(new PdfAValidator().validate(thick)).isEqualTo(new PdfAVerdict("2b", true, List.of()));
    }
}
