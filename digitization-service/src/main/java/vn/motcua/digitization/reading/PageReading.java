package vn.motcua.digitization.reading;

import vn.motcua.digitization.page.PagePicture;

/** Reads a page and, where it does not read well, looks whether it lies on its side or its head. */
public final class PageReading {

    private PageReading() {
    }

    /** The page, turned upright, with its text; a page that cannot be read comes back as it is. */
    public static ReadPage read(PagePicture page, TextReader reader) {
        try {
            PageText text = reader.read(page);
            // A page without a word is blank or a photo: nothing on it could tell the direction.
            if (text.lines().isEmpty() || QuarterTurn.upright(text, page)) {
                return new ReadPage(page, text, 0, null);
            }
            return turned(page, text, reader);
        } catch (ReadingFailed e) {
            return ReadPage.unread(page, e.getMessage());
        }
    }

    private static ReadPage turned(PagePicture page, PageText asItLies, TextReader reader) {
        try {
            int turns = QuarterTurn.needed(page, reader);
            if (turns == 0) {
                return new ReadPage(page, asItLies, 0, null);
            }
            PagePicture upright = QuarterTurn.turn(page, turns);
            PageText text = reader.read(upright);
            // The middle may mislead; the whole page has the last word.
            boolean better = QuarterTurn.score(text, upright) > QuarterTurn.score(asItLies, page);
            return better ? new ReadPage(upright, text, turns, null) : new ReadPage(page, asItLies, 0, null);
        } catch (ReadingFailed e) {
            return new ReadPage(page, asItLies, 0, null);
        }
    }
}
