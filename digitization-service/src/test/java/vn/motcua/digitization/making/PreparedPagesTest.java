package vn.motcua.digitization.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.digitization.DigitizationProblem;
import vn.motcua.digitization.filecheck.PaperKind;
import vn.motcua.digitization.page.PagePlan;
import vn.motcua.digitization.testing.SamplePapers;
import vn.motcua.kit.problem.Problem;

class PreparedPagesTest {

    private static final Map<String, String> FLAG = Map.of("motcua.page.when-lower", "FLAG");
    private static final String CARD = "CCCD";

    @TempDir
    Path folder;

    @Test
    void a_coarse_page_is_refused_by_its_number() throws IOException {
        try (var pages = open(Map.of(), null, a4At(200), a4At(150))) {
            pages.page(0);
            assertThatThrownBy(() -> pages.page(1)).isInstanceOfSatisfying(Problem.class, p -> {
                assertThat(p.kind()).isEqualTo(DigitizationProblem.RESOLUTION_TOO_LOW);
                assertThat(p.detail(true)).contains("Page 2", "150 dpi");
            });
        }
    }

    @Test
    void where_coarse_pages_are_flagged_they_are_taken_and_the_lowest_dpi_is_told() throws IOException {
        try (var pages = open(FLAG, null, a4At(300), a4At(150), a4At(200))) {
            for (int page = 0; page < pages.count(); page++) {
                pages.page(page);
            }
            assertThat(pages.lowestDpi()).isEqualTo(150);
            assertThat(rules(FLAG).resolution().isEnough(pages.lowestDpi())).isFalse();
        }
    }

    @Test
    void an_identity_card_scanned_alone_has_the_size_of_a_card_and_not_of_a4() throws IOException {
        byte[] card = image(709, 447);
        try (var pages = open(Map.of(), CARD, card)) {
            assertThat(pages.page(0).dpi()).isBetween(210.0, 211.0);
        }
        try (var pages = open(Map.of(), null, card)) {
            assertThatThrownBy(() -> pages.page(0)).isInstanceOf(Problem.class);
        }
    }

    @Test
    void both_sides_of_a_card_copied_to_a4_are_a4() throws IOException {
        try (var pages = open(Map.of(), CARD, a4At(150))) {
            assertThatThrownBy(() -> pages.page(0)).isInstanceOf(Problem.class);
        }
    }

    @Test
    void which_kinds_of_paper_are_cards_can_be_said() throws IOException {
        try (var pages = open(Map.of("motcua.page.card-types", "CCCD,GPLX"), "GPLX", image(447, 709))) {
            assertThat(pages.page(0).dpi()).isBetween(210.0, 211.0);
        }
    }

    private PreparedPages open(Map<String, String> settings, String paperType, byte[]... files) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (byte[] file : files) {
            paths.add(Files.write(folder.resolve("page-" + paths.size()), file));
        }
        List<PaperKind> kinds = paths.stream().map(path -> PaperKind.PNG).toList();
        return PreparedPages.open(paths, kinds, PagePlan.asTheyCome(false), rules(settings), paperType);
    }

    private static PageRules rules(Map<String, String> settings) {
        return new SmallRyeConfigBuilder().withMapping(PageRules.class).withSources(new PropertiesConfigSource(settings, "test", 100))
                .build().getConfigMapping(PageRules.class);
    }

    private static byte[] a4At(int dpi) {
        return image((int) Math.round(210 / 25.4 * dpi), (int) Math.round(297 / 25.4 * dpi));
    }

    private static byte[] image(int width, int height) {
        return SamplePapers.image("png", width, height);
    }
}
