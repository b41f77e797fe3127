package vn.motcua.digitization.reading;

import java.nio.file.Path;

import vn.motcua.digitization.page.PagePicture;

/** Parts of reading a page, for a benchmark that times them alone. */
public final class ReadingParts {

    private ReadingParts() {
    }

    /** Makes the page even and grey as it is before an engine gets it. */
    public static void evenLight(PagePicture page) {
        GreyPicture.of(page, ReadingSettings.DEFAULT.largestDpi());
    }

    /** Where the engine's language data lies. */
    public static Path languageData() {
        return LanguageData.folder();
    }
}
