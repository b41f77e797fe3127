package vn.motcua.digitization.extraction;

import vn.motcua.digitization.reading.Box;

/**
 * A value as it was found on the paper, for a person to confirm or correct. It is personal data: never written to a log.
 *
 * @param field      what it is
 * @param value      the value in its usual form: NFC, dates in ISO form, identity numbers as digits only
 * @param page       the page it stands on, from 0
 * @param box        where it stands on that page
 * @param confidence how sure it is, 0 to 100; see {@link Confidence}
 * @param raw        the words as they were read, before anything was mended
 */
public record FoundValue(Field field, String value, int page, Box box, int confidence, String raw) {

    /** Without the value, so that it cannot get into a log by accident. */
    @Override
    public String toString() {
        return field + " on page " + page + ", confidence " + confidence;
    }
}
