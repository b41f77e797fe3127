package vn.motcua.intake.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import vn.motcua.intake.catalogue.ComponentRequirement;
import vn.motcua.intake.catalogue.Field;
import vn.motcua.intake.catalogue.Procedure;

/** The procedures of a day, to be searched by words with or without marks. Immutable. */
final class GuidanceIndex {

    /** How many words of a search count; what stands behind them is passed over. */
    static final int MOST_WORDS = 10;

    private static final Comparator<Hit> ORDER = Comparator.comparingInt(Hit::rank).thenComparing(hit -> hit.procedure().code());

    private final List<Entry> entries = new ArrayList<>();

    /**
     * A procedure that was found.
     *
     * @param rank 0 for a name with the very words and marks, then as plain letters, then all words in the name, then anywhere
     */
    record Hit(Procedure procedure, int rank) {
    }

    private record Entry(Procedure procedure, String marked, String plain, Set<String> nameWords, Set<String> allWords) {

        static Entry of(Procedure p, String fieldName) {
            Set<String> name = new HashSet<>(PlainLetters.words(p.name()));
            Set<String> all = new HashSet<>(name);
            Stream.concat(Stream.of(p.code(), fieldName, p.guidance().nameEn(), p.guidance().vi(), p.guidance().en()),
                    p.components().stream().map(ComponentRequirement::name)).filter(text -> text != null)
                    .forEach(text -> all.addAll(PlainLetters.words(text)));
            return new Entry(p, PlainLetters.marked(p.name()), PlainLetters.of(p.name()), name, all);
        }

        /** How well it fits; -1 where it does not. */
        int rank(String markedQuery, String plainQuery, List<String> words) {
            if (marked.contains(markedQuery)) {
                return 0;
            }
            if (plain.contains(plainQuery)) {
                return 1;
            }
            return allIn(words, nameWords) ? 2 : allIn(words, allWords) ? 3 : -1;
        }

        private static boolean allIn(List<String> words, Set<String> text) {
            return words.stream().allMatch(word -> text.contains(word) || text.stream().anyMatch(known -> known.startsWith(word)));
        }
    }

    GuidanceIndex(List<Procedure> procedures, Map<String, Field> fields) {
        procedures.forEach(p -> entries.add(Entry.of(p, fields.containsKey(p.field()) ? fields.get(p.field()).name() : null)));
    }

    /** What fits the words, best first; everything by code where there are none. A word may be the beginning of one. */
    List<Hit> search(String query) {
        List<String> words = PlainLetters.words(query).stream().limit(MOST_WORDS).toList();
        String marked = PlainLetters.marked(query);
        String plain = String.join(" ", words);
        if (words.isEmpty() && !marked.isEmpty()) {
            return List.of();
        }
        return entries.stream().map(entry -> new Hit(entry.procedure(), words.isEmpty() ? 0 : entry.rank(marked, plain, words)))
                .filter(hit -> hit.rank() >= 0).sorted(ORDER).toList();
    }
}
