package vn.motcua.kit.rest;

import java.util.Locale;

/** The two languages of every text: Vietnamese unless English is asked for. */
public final class Language {

    private Language() {
    }

    /** Whether an {@code Accept-Language} header prefers English to Vietnamese. */
    public static boolean isEnglish(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 200) {
            return false;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
                if (range.getRange().startsWith("vi")) {
                    return false;
                }
                if (range.getRange().startsWith("en")) {
                    return true;
                }
            }
        } catch (IllegalArgumentException e) {
            return false;
        }
        return false;
    }
}
