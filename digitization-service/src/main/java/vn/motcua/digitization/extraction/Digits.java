package vn.motcua.digitization.extraction;

/** Letters that an engine reads in place of digits. They are mended only among digits. */
final class Digits {

    /** A digit, or a letter that looks like one. */
    static final String LIKE = "[0-9OoQlI|!SsBZz]";
    /** The same in text without case. */
    static final String LIKE_BARE = "[0-9oqli|!]";

    private static final String LETTERS = "OoQlI|!SsBZz";
    private static final String MEANT = "000111155822";

    private Digits() {
    }

    /** Those letters as the digits that they look like. */
    static String mend(String run) {
        StringBuilder mended = new StringBuilder(run.length());
        for (char c : run.toCharArray()) {
            int letter = LETTERS.indexOf(c);
            mended.append(letter < 0 ? c : MEANT.charAt(letter));
        }
        return mended.toString();
    }

    static int count(String text) {
        return (int) text.chars().filter(c -> c >= '0' && c <= '9').count();
    }

    static String only(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
