package vn.motcua.digitization.pdfa;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.digitization.page.PageSource;
import vn.motcua.digitization.reading.PageText;
import vn.motcua.digitization.reading.PagesInOrder;
import vn.motcua.digitization.reading.TextReaders;
import vn.motcua.digitization.task.TextLayer;

/** Makes a paper last: its pages, turned upright, read and written into one PDF/A. May be used by several threads. */
public final class LastingCopyMaker {

    private final TextReaders readers;
    private final PagesInOrder reading;

    /** With that engine, one page at a time. */
    public LastingCopyMaker(TextReaders readers) {
        this(readers, 1);
    }

    /** With that engine, so many pages of a paper read side by side. */
    public LastingCopyMaker(TextReaders readers, int pagesAtOnce) {
        this.readers = readers;
        this.reading = new PagesInOrder(readers, pagesAtOnce);
    }

    /**
     * Writes the copy to that file, which it replaces; the same pages and description give the same bytes. {@code IOException} where a
     * page cannot be opened or the file not be written, {@code InterruptedIOException} where the thread is interrupted: then what is
     * in the target is not a copy.
     */
    public LastingCopy make(PageSource pages, PaperDescription paper, Path target, ProgressListener progress) throws IOException {
        List<PageText> texts = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        try (var copy = new PdfACopy()) {
            reading.read(pages, (index, page) -> {
                copy.add(page.picture(), page.text());
                texts.add(page.text());
                if (page.failure() != null) {
                    failures.add("page " + (index + 1) + ": " + page.failure());
                }
                progress.pagesDone(index + 1, pages.count());
            });
            copy.save(paper, target);
        }
        if (!readers.available()) {
            return new LastingCopy(target, texts.size(), TextLayer.OFF, readers.whyOff(), texts);
        }
        return new LastingCopy(target, texts.size(), layer(failures.size(), texts.size()), failures.isEmpty() ? null : failures.get(0), texts);
    }

    private static TextLayer layer(int failed, int pages) {
        if (failed == 0) {
            return TextLayer.FULL;
        }
        return failed < pages ? TextLayer.PARTIAL : TextLayer.FAILED;
    }
}
