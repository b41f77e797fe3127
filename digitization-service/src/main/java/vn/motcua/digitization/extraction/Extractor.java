package vn.motcua.digitization.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.motcua.digitization.reading.PageText;

/** Finds what identifies a paper in its read text. Safe for several threads. It writes no log: all it sees is personal data. */
public final class Extractor {

    /** What identifies a paper stands on its first pages. */
    static final int MAX_PAGES = 4;

    private final Rules rules;

    public Extractor(Rules rules) {
        this.rules = rules;
    }

    /**
     * Looks for every field.
     *
     * @param paperType the code of the paper's type, or null where nobody said it
     * @param pages     the text of its pages in order
     */
    public Extraction extract(String paperType, List<PageText> pages) {
        List<List<Row>> read = pages.stream().limit(MAX_PAGES).map(Row::of).toList();
        Map<Field, List<Rule>> ofType = rules.of(paperType, titles -> isTitled(read, titles));
        List<FoundValue> values = new ArrayList<>();
        for (Field field : Field.values()) {
            best(ofType.getOrDefault(field, List.of()), read).ifPresent(values::add);
        }
        return new Extraction(values);
    }

    private static Optional<FoundValue> best(List<Rule> rules, List<List<Row>> pages) {
        return rules.stream().flatMap(rule -> chosen(rule, pages).stream())
                .max(Comparator.comparingInt(FoundValue::confidence).thenComparing(Extractor::standsBefore));
    }

    private static Optional<FoundValue> chosen(Rule rule, List<List<Row>> pages) {
        List<List<FoundValue>> byPage = IntStream.range(0, pages.size())
                .mapToObj(page -> Search.on(page, pages.get(page), rule)).filter(found -> !found.isEmpty()).toList();
        if (byPage.isEmpty()) {
            return Optional.empty();
        }
        List<FoundValue> first = byPage.get(0);
        return switch (rule.choose()) {
            case FIRST -> Optional.of(first.get(0));
            case LAST -> Optional.of(first.get(first.size() - 1));
            case BEST -> byPage.stream().flatMap(List::stream)
                    .max(Comparator.comparingInt(FoundValue::confidence).thenComparing(Extractor::standsBefore));
        };
    }

    private static int standsBefore(FoundValue one, FoundValue other) {
        return one.page() != other.page() ? Integer.compare(other.page(), one.page())
                : Double.compare(other.box().y(), one.box().y());
    }

    private static boolean isTitled(List<List<Row>> pages, List<Anchor> titles) {
        return !pages.isEmpty() && pages.get(0).stream().map(Where.CENTRE::of).filter(tokens -> !tokens.isEmpty())
                .anyMatch(tokens -> titles.stream().anyMatch(title -> title.at(tokens, 0).isPresent()) && WordsForm.areCapitals(tokens));
    }
}
