package vn.motcua.intake.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import vn.motcua.intake.words.VietnameseWord;
import vn.motcua.kit.problem.FieldError;

/**
 * What stands in {@code q}: parts of codes, procedure codes, and words of the procedure, its field and its agency; all must hold.
 *
 * @param fragments  parts of dossier codes
 * @param words      words, in the form that is meant
 * @param procedures codes of procedures
 */
record SearchText(List<CodeFragment> fragments, Set<String> words, Set<String> procedures) {

    /** The longest text, in characters. */
    static final int LONGEST = 200;
    /** The most words and parts of codes in it. */
    static final int MOST_WORDS = 12;

    private static final SearchText NOTHING = new SearchText(List.of(), Set.of(), Set.of());

    /** The parts of codes that a dossier's code must have as a whole. */
    List<String> wholeParts() {
        return fragments.stream().flatMap(fragment -> fragment.whole().stream()).toList();
    }

    /** What its code must look like, for {@code LIKE}. */
    List<String> codePatterns() {
        return fragments.stream().map(CodeFragment::like).toList();
    }

    /** Reads it; what is wrong is added to the errors. Null is nothing. */
    static SearchText of(String q, Set<String> knownProcedures, List<FieldError> errors) {
        if (q == null || q.isBlank()) {
            return NOTHING;
        }
        List<String> pieces = List.of(q.strip().split("\\s+"));
        if (q.length() > LONGEST || pieces.size() > MOST_WORDS || q.chars().anyMatch(c -> c < ' ')) {
            errors.add(new FieldError("q", "nhiều nhất %d từ, %d ký tự / at most %d words, %d characters"
                    .formatted(MOST_WORDS, LONGEST, MOST_WORDS, LONGEST)));
            return NOTHING;
        }
        List<CodeFragment> fragments = new ArrayList<>();
        List<String> procedures = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (String piece : pieces) {
            String capitals = piece.toUpperCase(Locale.ROOT);
            if (piece.matches("\\+?[0-9]{" + (CodeFragment.MOST_DIGITS + 1) + ",}")) {
                errors.add(new FieldError("q", "số điện thoại, số định danh chỉ được tìm bằng POST /api/v1/dossier-searches"
                        + " / phone and identity numbers are searched with POST /api/v1/dossier-searches alone"));
            } else if (knownProcedures.contains(capitals)) {
                procedures.add(capitals);
            } else if (CodeFragment.isOne(capitals)) {
                fragments.add(CodeFragment.of(capitals));
                if (fragments.get(fragments.size() - 1).isTooShort()) {
                    errors.add(new FieldError("q", "cần trọn ngày hoặc số của mã hồ sơ, như 220630-00 hoặc 0012"
                            + " / the date or the number of the code is needed whole, as in 220630-00 or 0012"));
                }
            } else {
                words.append(piece).append(' ');
            }
        }
        List<VietnameseWord> all = VietnameseWord.of(words.toString());
        if (errors.isEmpty() && fragments.isEmpty() && procedures.isEmpty() && all.isEmpty()) {
            errors.add(new FieldError("q", "không có từ nào để tìm / there is no word in it"));
        }
        return new SearchText(fragments, Set.copyOf(all.stream().map(VietnameseWord::meant).toList()), Set.copyOf(procedures));
    }
}
