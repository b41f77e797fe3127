package vn.motcua.digitization.pdfa;

import java.nio.file.Path;
import java.util.List;

import vn.motcua.digitization.reading.PageText;
import vn.motcua.digitization.task.TextLayer;

/**
 * A paper made to last.
 *
 * @param file      the PDF/A
 * @param pages     how many pages it has
 * @param textLayer how much of it can be searched
 * @param reason    why not all of it; null where all of it can
 * @param texts     the text of every page, in order
 */
public record LastingCopy(Path file, int pages, TextLayer textLayer, String reason, List<PageText> texts) {

    public LastingCopy {
        texts = List.copyOf(texts);
    }
}
