package vn.motcua.digitization.task;

import java.util.regex.Pattern;

/** What a dossier's or a component's code may look like; they are stored opaquely. */
public final class Codes {

    private static final Pattern PLAUSIBLE = Pattern.compile("[A-Za-z0-9._-]{1,60}");

    private Codes() {
    }

    /** Whether a word could be a code at all; nothing else is looked up, stored or repeated in an answer. */
    public static boolean isPlausible(String code) {
        return code != null && PLAUSIBLE.matcher(code).matches();
    }
}
