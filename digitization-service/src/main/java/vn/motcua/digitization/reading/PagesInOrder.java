package vn.motcua.digitization.reading;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import vn.motcua.digitization.page.PagePicture;
import vn.motcua.digitization.page.PageSource;

/**
 * Reads the pages of a paper side by side and gives them back in order. No more pages are open than there are readers, whatever the
 * length of the paper. With one reader everything happens in the calling thread.
 */
public final class PagesInOrder {

    /** Gets the pages one by one. */
    @FunctionalInterface
    public interface Taker {
        /** The page of that index. */
        void take(int index, ReadPage page) throws IOException;
    }

    private final TextReaders readers;
    private final int atOnce;

    /** With so many readers of that kind, at least 1. */
    public PagesInOrder(TextReaders readers, int atOnce) {
        this.readers = readers;
        this.atOnce = atOnce;
    }

    /**
     * Reads all pages. {@code IOException} where a page cannot be opened or the taker fails, {@code InterruptedIOException} where the
     * thread is interrupted: the work stops after the pages that are being read.
     */
    public void read(PageSource pages, Taker taker) throws IOException {
        if (!readers.available()) {
            for (int i = 0; i < pages.count(); i++) {
                checkInterrupt();
                taker.take(i, ReadPage.unread(pages.page(i), readers.whyOff()));
            }
        } else if (atOnce <= 1 || pages.count() == 1) {
            try (TextReader reader = open()) {
                for (int i = 0; i < pages.count(); i++) {
                    checkInterrupt();
                    taker.take(i, PageReading.read(pages.page(i), reader));
                }
            }
        } else {
            readSideBySide(pages, taker, Math.min(atOnce, pages.count()));
        }
    }

    private void readSideBySide(PageSource pages, Taker taker, int threads) throws IOException {
        BlockingQueue<TextReader> free = new LinkedBlockingQueue<>();
        List<TextReader> opened = new ArrayList<>();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            for (int i = 0; i < threads; i++) {
                opened.add(open());
            }
            free.addAll(opened);
            Deque<Future<ReadPage>> reading = new ArrayDeque<>();
            int taken = 0;
            for (int i = 0; i < pages.count(); i++) {
                if (reading.size() == threads) {
                    taker.take(taken++, done(reading.remove()));
                }
                PagePicture page = pages.page(i);
                reading.add(workers.submit(() -> readWithFree(page, free)));
            }
            while (!reading.isEmpty()) {
                taker.take(taken++, done(reading.remove()));
            }
        } finally {
            // A reader must not be closed under the hands of a worker; each page has its time limit, so this ends.
            workers.shutdown();
            closeWhenIdle(workers, opened);
        }
    }

    /** A worker that gets no reader has no text to give, but still its pages. */
    private TextReader open() {
        try {
            return readers.open();
        } catch (RuntimeException | LinkageError e) {
            return new NoReader("the text reader cannot be opened: " + e);
        }
    }

    private static ReadPage readWithFree(PagePicture page, BlockingQueue<TextReader> free) throws InterruptedException {
        TextReader reader = free.take();
        try {
            return PageReading.read(page, reader);
        } finally {
            free.add(reader);
        }
    }

    private static ReadPage done(Future<ReadPage> page) throws IOException {
        try {
            return page.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the reading was stopped");
        } catch (ExecutionException e) {
            throw new IOException("the reading broke off", e.getCause());
        }
    }

    private static void closeWhenIdle(ExecutorService workers, List<TextReader> opened) {
        boolean interrupted = false;
        while (!workers.isTerminated()) {
            try {
                workers.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        opened.forEach(TextReader::close);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void checkInterrupt() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("the reading was stopped");
        }
    }
}
