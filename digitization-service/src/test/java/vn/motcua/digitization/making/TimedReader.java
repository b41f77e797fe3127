package vn.motcua.digitization.making;

import vn.motcua.digitization.page.PagePicture;
import vn.motcua.digitization.reading.PageText;
import vn.motcua.digitization.reading.ReadingFailed;
import vn.motcua.digitization.reading.ReadingParts;
import vn.motcua.digitization.reading.TextReader;

/**
 * Counts how long an engine reads, without the even light before it. That is made once more, only to be timed, and what it took is taken
 * from the time of the reading; so every page costs it once in the sum.
 */
record TimedReader(TextReader engine, StepTimes times) implements TextReader {

    @Override
    public PageText read(PagePicture page) throws ReadingFailed {
        try {
            long wall = times.wallNanos(Step.EVEN_LIGHT);
            long cpu = times.cpuNanos(Step.EVEN_LIGHT);
            times.time(Step.EVEN_LIGHT, () -> {
                ReadingParts.evenLight(page);
                return null;
            });
            PageText text = times.time(Step.OCR, () -> engine.read(page));
            times.takeFrom(Step.OCR, times.wallNanos(Step.EVEN_LIGHT) - wall, times.cpuNanos(Step.EVEN_LIGHT) - cpu);
            return text;
        } catch (ReadingFailed | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
