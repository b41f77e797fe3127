package vn.motcua.digitization.page;

import java.nio.file.Path;
import java.util.List;

import vn.motcua.digitization.filecheck.PaperCheck;
import vn.motcua.digitization.filecheck.PaperKind;
import vn.motcua.digitization.filecheck.PaperLimits;

/** Takes a file through the check and all its pages, straightened; a test runs it in a JVM of its own with little memory. */
public final class ThickTiff {

    private ThickTiff() {
    }

    /** Prints how many pages were seen and how many of them are blank. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        var facts = new PaperCheck(new PaperLimits(400 * PaperLimits.MEGABYTE, 500, 100, 5_000, 100)).check(file);
        int blank = 0;
        try (var pages = PagePlan.asTheyCome(true).over(PageSources.open(List.of(file), List.of(PaperKind.TIFF), PageSettings.usual()))) {
            for (int page = 0; page < pages.count(); page++) {
                blank += pages.isDropped(pages.page(page)) ? 1 : 0;
            }
        }
        System.out.println(facts.pages() + " pages, " + blank + " blank");
    }
}
