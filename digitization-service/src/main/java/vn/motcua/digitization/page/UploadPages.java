package vn.motcua.digitization.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.digitization.filecheck.PaperKind;

/** The pages of the files of an upload, in the order of the files; one file is open at a time. */
public final class UploadPages implements PageSource {

    private final List<Path> files;
    private final List<PaperKind> kinds;
    private final PageSettings settings;
    private final List<Integer> pagesOfFiles = new ArrayList<>();
    private FilePages open;
    private int openFile = -1;

    UploadPages(List<Path> files, List<PaperKind> kinds, PageSettings settings) throws IOException {
        this.files = List.copyOf(files);
        this.kinds = List.copyOf(kinds);
        this.settings = settings;
        for (int file = 0; file < files.size(); file++) {
            pagesOfFiles.add(open(file).count());
        }
    }

    /** How many pages each file has. */
    public List<Integer> pagesOfFiles() {
        return List.copyOf(pagesOfFiles);
    }

    @Override
    public int count() {
        return pagesOfFiles.stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public PagePicture page(int index) throws IOException {
        int page = index;
        for (int file = 0; file < files.size(); file++) {
            if (page < pagesOfFiles.get(file)) {
                return page(file, page);
            }
            page -= pagesOfFiles.get(file);
        }
        throw new IndexOutOfBoundsException("page " + index + " of " + count());
    }

    /** The page of a file, both from 0. */
    public PagePicture page(int file, int page) throws IOException {
        return open(file).page(page);
    }

    private FilePages open(int file) throws IOException {
        if (file != openFile) {
            close();
            open = kinds.get(file) == PaperKind.PDF ? new PdfPages(files.get(file), settings)
                    : new ImagePages(files.get(file), kinds.get(file), settings);
            openFile = file;
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            FilePages closing = open;
            open = null;
            openFile = -1;
            closing.close();
        }
    }
}
