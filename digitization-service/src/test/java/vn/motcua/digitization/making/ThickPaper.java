package vn.motcua.digitization.making;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import vn.motcua.digitization.page.PagePicture;
import vn.motcua.digitization.reading.Box;
import vn.motcua.digitization.reading.PageText;
import vn.motcua.digitization.reading.TextLine;
import vn.motcua.digitization.reading.TextReader;
import vn.motcua.digitization.reading.Word;

/**
 * Takes a thick file the whole way in a JVM of its own with little memory. Every page "reads" the same 30 lines of 12 words: that is
 * what reading leaves in memory, without the time it takes.
 */
public final class ThickPaper {

    private static final int LINES = 30;
    private static final int WORDS = 12;
    private static final long MEGABYTE = 1024 * 1024;

    private ThickPaper() {
    }

    /** Prints how many pages the signed copy has, and the most that each part of the heap held. */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        try (var way = new WholeWay(Path.of(arguments[1]), Written::new)) {
            int pages = way.go(List.of(Path.of(arguments[0])));
            System.out.printf("%d pages in %d s with a heap of %d MB%n", pages, (System.nanoTime() - start) / 1_000_000_000,
                    Runtime.getRuntime().maxMemory() / MEGABYTE);
        }
        ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).forEach(ThickPaper::tell);
    }

    private static void tell(MemoryPoolMXBean pool) {
        String kept = pool.getCollectionUsage() == null ? "" : ", after the last collection " + pool.getCollectionUsage().getUsed() / MEGABYTE;
        System.out.printf("%s: at most %d MB%s%n", pool.getName(), pool.getPeakUsage().getUsed() / MEGABYTE, kept);
    }

    /** Reads the same on every page. */
    static final class Written implements TextReader {

        @Override
        public PageText read(PagePicture page) {
            return new PageText(IntStream.range(0, LINES).mapToObj(Written::line).toList());
        }

        private static TextLine line(int line) {
            return new TextLine(IntStream.range(0, WORDS)
                    .mapToObj(word -> new Word("chữ" + word, new Box(0.1 + word * 0.065, 0.05 + line * 0.03, 0.06, 0.02), 95)).toList());
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }
}
