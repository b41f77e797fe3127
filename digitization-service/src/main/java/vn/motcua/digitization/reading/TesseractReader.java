package vn.motcua.digitization.reading;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.tesseract.ETEXT_DESC;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;

import vn.motcua.digitization.page.PagePicture;

/**
 * Reads Vietnamese with Tesseract's neural engine. These natives are built without OpenMP: a reader keeps one core busy and no more, so
 * that the number of readers is the number of cores they take, without {@code OMP_THREAD_LIMIT}.
 */
final class TesseractReader implements TextReader {

    /** No paper has more words on a page; what has is noise. */
    private static final int MOST_WORDS = 20_000;

    private final TessBaseAPI engine = new TessBaseAPI();
    private final ReadingSettings settings;

    TesseractReader(ReadingSettings settings) {
        this.settings = settings;
        if (engine.Init(LanguageData.folder().toString(), LanguageData.LANGUAGE, tesseract.OEM_LSTM_ONLY) != 0) {
            engine.close();
            throw new IllegalStateException("the language data of the text reader cannot be loaded");
        }
        engine.SetPageSegMode(tesseract.PSM_AUTO);
        // Pages come from different papers: what one looks like says nothing about the next, and order must not change the text.
        engine.SetVariable("classify_enable_learning", "0");
    }

    @Override
    public PageText read(PagePicture page) throws ReadingFailed {
        GreyPicture picture = GreyPicture.of(page, settings.largestDpi());
        try (var limit = new ETEXT_DESC(); var dots = new BytePointer(picture.dots())) {
            engine.SetImage(dots, picture.width(), picture.height(), 1, picture.width());
            engine.SetSourceResolution(picture.dpi());
            limit.set_deadline_msecs((int) settings.pageLimit().toMillis());
            int failed = engine.Recognize(limit);
            // The engine may come to an end in time and yet have skipped words on the way.
            if (limit.deadline_exceeded()) {
                throw new ReadingFailed("the page took longer than " + settings.pageLimit().toSeconds() + " s to read");
            }
            if (failed != 0) {
                throw new ReadingFailed("the text reader gave the page up");
            }
            return result(picture);
        } catch (RuntimeException e) {
            throw new ReadingFailed("the text reader failed", e);
        } finally {
            engine.Clear();
        }
    }

    private PageText result(GreyPicture picture) {
        try (ResultIterator at = engine.GetIterator()) {
            if (at == null || at.isNull()) {
                return PageText.NONE;
            }
            List<TextLine> lines = new ArrayList<>();
            List<Word> line = new ArrayList<>();
            int words = 0;
            do {
                if (at.IsAtBeginningOf(tesseract.RIL_TEXTLINE)) {
                    end(line, lines);
                }
                Word word = word(at, picture);
                if (word != null) {
                    line.add(word);
                }
            } while (++words < MOST_WORDS && at.Next(tesseract.RIL_WORD));
            end(line, lines);
            return new PageText(lines);
        }
    }

    private static void end(List<Word> line, List<TextLine> lines) {
        if (!line.isEmpty()) {
            lines.add(new TextLine(line));
            line.clear();
        }
    }

    /** The word there, or null where there is none or only a stain. */
    private Word word(ResultIterator at, GreyPicture picture) {
        String text = text(at);
        int sure = Math.round(at.Confidence(tesseract.RIL_WORD));
        if (text.isEmpty() || sure < settings.leastSure()) {
            return null;
        }
        try (var left = new IntPointer(1); var top = new IntPointer(1); var right = new IntPointer(1); var bottom = new IntPointer(1)) {
            if (!at.BoundingBox(tesseract.RIL_WORD, left, top, right, bottom)) {
                return null;
            }
            double width = picture.width();
            double height = picture.height();
            var box = new Box(left.get() / width, top.get() / height, (right.get() - left.get()) / width, (bottom.get() - top.get()) / height);
            return new Word(text, box, Math.min(100, sure));
        }
    }

    private static String text(ResultIterator at) {
        BytePointer bytes = at.GetUTF8Text(tesseract.RIL_WORD);
        if (bytes == null || bytes.isNull()) {
            return "";
        }
        try {
            return Normalizer.normalize(bytes.getString(StandardCharsets.UTF_8), Normalizer.Form.NFC).strip();
        } finally {
            tesseract.TessDeleteText(bytes);
        }
    }

    @Override
    public void close() {
        engine.End();
        engine.close();
    }
}
