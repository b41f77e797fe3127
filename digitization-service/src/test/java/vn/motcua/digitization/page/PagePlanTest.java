package vn.motcua.digitization.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.filecheck.PaperKind;
import vn.motcua.digitization.page.PagePlan.Choice;
import vn.motcua.kit.problem.Problem;

class PagePlanTest {

    private static final List<Integer> FILES = List.of(2, 1);

    @TempDir
    Path folder;

    @Test
    void without_a_choice_all_pages_come_in_their_order() {
        assertThat(PagePlan.asTheyCome(true).forFiles(FILES).pages())
                .containsExactly(new Choice(0, 0, 0), new Choice(0, 1, 0), new Choice(1, 0, 0));
    }

    @Test
    void a_page_that_is_not_there_or_chosen_twice_or_turned_oddly_is_refused() {
        refused(DigitizationProblem.PAGE_NOT_IN_SCAN, new Choice(0, 2, 0));
        refused(DigitizationProblem.PAGE_NOT_IN_SCAN, new Choice(2, 0, 0));
        refused(DigitizationProblem.PAGE_NOT_IN_SCAN, new Choice(-1, 0, 0));
        refused(DigitizationProblem.PAGE_NOT_IN_SCAN, new Choice(0, Integer.MIN_VALUE, 0));
        refused(DigitizationProblem.PAGE_CHOSEN_TWICE, new Choice(0, 1, 0), new Choice(0, 1, 1));
        refused(DigitizationProblem.PAGE_TURN_UNKNOWN, new Choice(0, 1, 4));
        refused(DigitizationProblem.PAGE_TURN_UNKNOWN, new Choice(0, 1, -1));
    }

    @Test
    void pages_come_as_chosen_turned_and_blank_ones_are_told() throws IOException {
        Path scan = folder.resolve("a.tif");
        PageFiles.tiff(scan, 2, 620, 877, 75, 75, (page, y, row) -> Arrays.fill(row, (byte) 255));
        Path photo = Files.write(folder.resolve("b.png"), PageFiles.png(Drawn.text(20, BufferedImage.TYPE_BYTE_GRAY), 0));
        var plan = new PagePlan(List.of(new Choice(1, 0, 1), new Choice(0, 1, 0)), true);
        try (var pages = plan.over(PageSources.open(List.of(scan, photo), List.of(PaperKind.TIFF, PaperKind.PNG), PageSettings.usual()))) {
            assertThat(pages.count()).isEqualTo(2);
            PagePicture written = pages.page(0);
            assertThat(written.image().getWidth()).isEqualTo(Drawn.HEIGHT);
            assertThat(pages.isDropped(0)).isFalse();
            assertThat(pages.isDropped(1)).isTrue();
        }
    }

    @Test
    void two_hundred_dots_per_inch_are_asked_for_and_rounding_is_forgiven() {
        assertThat(ResolutionPolicy.decree().flags(1, 199.6)).isFalse();
        assertThatThrownBy(() -> ResolutionPolicy.decree().flags(3, 150.4)).isInstanceOfSatisfying(Problem.class, p -> {
            assertThat(p.kind()).isEqualTo(DigitizationProblem.RESOLUTION_TOO_LOW);
            assertThat(p.detail(true)).contains("Page 3", "150 dpi", "200 dpi");
        });
        assertThat(new ResolutionPolicy(200, ResolutionPolicy.WhenLower.FLAG).flags(1, 150)).isTrue();
    }

    private static void refused(DigitizationProblem why, Choice... choices) {
        assertThatThrownBy(() -> new PagePlan(List.of(choices), false).forFiles(FILES))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(why));
    }
}
