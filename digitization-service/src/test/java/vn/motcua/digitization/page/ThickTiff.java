package vn.motcua.digitization.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import vn.motcua.digitization.filecheck.PaperCheck;
import vn.motcua.digitization.filecheck.PaperKind;
import vn.motcua.digitization.filecheck.PaperLimits;

/** Takes a file through the check and all its pages, straightened; a test runs it in a JVM of its own with little memory. */
public final class ThickTiff {

    private static final int WIDTH = 650;
    private static final int HEIGHT = 920;
    private static final int EDGE = 60;

    private ThickTiff() {
    }

    /** An uncompressed grey TIFF of so many pages, 0.6 megabytes each, every other one blank. */
    public static void write(Path file, int pages, int dpi) throws IOException {
        PageFiles.tiff(file, pages, WIDTH, HEIGHT, dpi, dpi, (page, y, row) -> {
            Arrays.fill(row, (byte) 250);
            if (page % 2 == 0 && y % 30 < 10 && y > EDGE && y < HEIGHT - EDGE) {
                for (int x = EDGE; x < WIDTH - EDGE; x += 9) {
                    Arrays.fill(row, x, x + 4, (byte) 20);
                }
            }
        });
    }

    /** Prints how many pages were seen and how many of them are blank. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        var facts = new PaperCheck(new PaperLimits(400 * PaperLimits.MEGABYTE, 500, 100, 5_000, 100)).check(file);
        int blank = 0;
        try (var pages = PagePlan.asTheyCome(true).over(PageSources.open(List.of(file), List.of(PaperKind.TIFF), PageSettings.usual()))) {
            for (int page = 0; page < pages.count(); page++) {
                blank += pages.isDropped(page) ? 1 : 0;
            }
        }
        System.out.println(facts.pages() + " pages, " + blank + " blank");
    }
}
