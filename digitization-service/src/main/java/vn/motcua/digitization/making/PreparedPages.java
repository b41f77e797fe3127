package vn.motcua.digitization.making;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vn.motcua.digitization.filecheck.PaperKind;
import vn.motcua.digitization.page.PagePicture;
import vn.motcua.digitization.page.PagePlan;
import vn.motcua.digitization.page.PageSource;
import vn.motcua.digitization.page.PageSources;
import vn.motcua.digitization.page.PlannedPages;
import vn.motcua.digitization.page.ResolutionPolicy;

/** The pages of a paper as they will be kept: ordered, turned and straight, dense enough, without the blank ones where the plan says so. */
final class PreparedPages implements PageSource {

    private final PlannedPages pages;
    private final List<Integer> kept;
    private final ResolutionPolicy resolution;
    private double lowestDpi = Double.MAX_VALUE;

    private PreparedPages(PlannedPages pages, List<Integer> kept, ResolutionPolicy resolution) {
        this.pages = pages;
        this.kept = kept;
        this.resolution = resolution;
    }

    /** Of a paper of that kind; null where it is of none. */
    static PreparedPages open(List<Path> files, List<PaperKind> kinds, PagePlan plan, PageRules rules, String paperType) throws IOException {
        PlannedPages pages = plan.over(PageSources.open(files, kinds, rules.settings(paperType)));
        return new PreparedPages(pages, kept(pages, plan), rules.resolution());
    }

    /**
     * Looks at each page once more only where blank ones are dropped, for how many there are must be known before the first is read, and
     * only one may be in memory; a paper of blank pages alone stays as it is.
     */
    private static List<Integer> kept(PlannedPages pages, PagePlan plan) throws IOException {
        List<Integer> kept = new ArrayList<>();
        for (int index = 0; index < pages.count(); index++) {
            if (!plan.dropBlank() || !pages.isDropped(index)) {
                kept.add(index);
            }
        }
        return kept.isEmpty() ? IntStream.range(0, pages.count()).boxed().toList() : kept;
    }

    @Override
    public int count() {
        return kept.size();
    }

    @Override
    public PagePicture page(int index) throws IOException {
        PagePicture page = pages.page(kept.get(index));
        resolution.flags(kept.get(index) + 1, page.dpi());
        lowestDpi = Math.min(lowestDpi, page.dpi());
        return page;
    }

    /** The fewest dots per inch among the pages given out. */
    long lowestDpi() {
        return Math.round(lowestDpi);
    }

    @Override
    public void close() throws IOException {
        pages.close();
    }
}
