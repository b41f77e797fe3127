package vn.motcua.digitization.making;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

import vn.motcua.digitization.page.PageSettings;
import vn.motcua.digitization.page.ResolutionPolicy;
import vn.motcua.digitization.page.ResolutionPolicy.WhenLower;

/** How pages must be. */
@ConfigMapping(prefix = "motcua.page")
public interface PageRules {

    /** The least dots per inch (NĐ 30/2020/NĐ-CP, annex I). */
    @WithDefault("200")
    int minimumDpi();

    /** What happens to a page with fewer: REFUSE it, or FLAG it and take it. */
    @WithDefault("REFUSE")
    WhenLower whenLower();

    /** The resolution at which a drawn PDF page becomes a picture. */
    @WithDefault("300")
    int pdfDpi();

    /** The codes of the kinds of paper that are cards of 85.6 by 54 mm; their size need not be guessed. */
    @WithDefault("CCCD")
    Set<String> cardTypes();

    /** The same as the page room wants it. */
    default ResolutionPolicy resolution() {
        return new ResolutionPolicy(minimumDpi(), whenLower());
    }

    /** The same as the page room wants it, for papers of that kind; null where they are of none. */
    default PageSettings settings(String paperType) {
        PageSettings usual = PageSettings.usual();
        return new PageSettings(pdfDpi(), usual.maxPdfDpi(), usual.maxMegapixels(), usual.assumedLongSide(),
                paperType != null && cardTypes().contains(paperType));
    }
}
