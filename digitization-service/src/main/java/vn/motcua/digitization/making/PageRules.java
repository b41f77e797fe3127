package vn.motcua.digitization.making;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

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

    /** The same as the page room wants it. */
    default ResolutionPolicy resolution() {
        return new ResolutionPolicy(minimumDpi(), whenLower());
    }

    /** The same as the page room wants it. */
    default PageSettings settings() {
        PageSettings usual = PageSettings.usual();
        return new PageSettings(pdfDpi(), usual.maxPdfDpi(), usual.maxMegapixels(), usual.assumedLongSide());
    }
}
