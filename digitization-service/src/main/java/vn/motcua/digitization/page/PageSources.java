package vn.motcua.digitization.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import vn.motcua.digitization.filecheck.PaperKind;

/** Opens uploads as pages. The files must have passed {@link vn.motcua.digitization.filecheck.PaperCheck}: it bounds what they unpack to. */
public final class PageSources {

    private PageSources() {
    }

    /**
     * The pages of these files, in this order, turned as the files say and otherwise as they are.
     *
     * @param kinds what each file was found to be
     */
    public static UploadPages open(List<Path> files, List<PaperKind> kinds, PageSettings settings) throws IOException {
        if (files.isEmpty() || files.size() != kinds.size()) {
            throw new IllegalArgumentException("one kind for each file, and at least one file");
        }
        return new UploadPages(files, kinds, settings);
    }
}
