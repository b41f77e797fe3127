package vn.motcua.digitization.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.digitization.reading.Box;

/** One rule on the rows of one page: all values that it finds there. */
final class Search {

    private static final int MAX_BLOCK = 6;
    private static final int MAX_MORE_LINES = 2;
    private static final int MAX_FOUND = 50;
    /** Tokens between anchor and value. */
    private static final int MAX_SKIPPED = 8;
    /** A block ends where more than this many line heights are empty. */
    private static final double BLOCK_SPACE = 1.3;

    /** What has a colon after it, or is a number with signs. */
    private static final Pattern LABEL = Pattern.compile(".*:|[0-9]+/.*");
    private static final Pattern ENUMERATED = Pattern.compile("[0-9]{1,2}[.)]|[IVXLl]{1,3}[.)]?|\\p{Lu}[.)]");

    private final Rule rule;
    private final int page;
    private final List<List<Token>> lines;
    private final List<FoundValue> found = new ArrayList<>();

    private Search(Rule rule, int page, List<Row> rows) {
        this.rule = rule;
        this.page = page;
        // The right column of a head may follow the left one without a wide space; its words are stops and cut it off.
        this.lines = rows.stream().map(row -> rule.where() == Where.TOP_LEFT ? new Row(Phrase.before(rule.stops(), row.tokens())) : row)
                .map(rule.where()::of).toList();
    }

    /** The values in the order in which they stand. */
    static List<FoundValue> on(int page, List<Row> rows, Rule rule) {
        Search search = new Search(rule, page, rows);
        for (int line = 0; line < search.lines.size() && search.found.size() < MAX_FOUND; line++) {
            if (!search.lines.get(line).isEmpty()) {
                search.line(line);
            }
        }
        return search.found;
    }

    private void line(int line) {
        List<Token> tokens = lines.get(line);
        if (rule.anchors().isEmpty()) {
            if (rule.stand() != Stand.BLOCK) {
                read(Phrase.before(rule.stops(), tokens), Confidence.WITHOUT_ANCHOR);
            } else if (found.isEmpty() && fits(tokens) && !startsAnew(tokens)) {
                read(block(line, 0), Confidence.WITHOUT_ANCHOR);
            }
            return;
        }
        if (rule.stand() == Stand.BLOCK) {
            beginning(tokens).filter(begin -> !startsAnew(tokens)).ifPresent(begin -> block(line, begin));
            return;
        }
        for (Anchor anchor : rule.anchors()) {
            for (int from = 0; from < tokens.size(); from++) {
                Optional<Anchor.Hit> hit = anchor.at(tokens, from);
                if (hit.isPresent()) {
                    if (rule.where() != Where.CENTRE || begins(tokens, from)) {
                        at(line, hit.get());
                    }
                    from = hit.get().to() - 1;
                }
            }
        }
    }

    private void at(int line, Anchor.Hit hit) {
        List<Token> after = lines.get(line).subList(hit.to(), lines.get(line).size());
        switch (rule.stand()) {
            case SAME_LINE -> after(Phrase.before(rule.stops(), after), hit, false);
            case NEXT_LINE -> below(line, hit);
            case AFTER -> {
                if (!after(Phrase.before(rule.stops(), after), hit, false)) {
                    below(line, hit);
                }
            }
            case AFTER_LINES -> after(lines(line, after), hit, false);
            case WITHIN -> read(Phrase.before(rule.stops(), lines.get(line)), 1 - hit.wrong());
            case BLOCK -> throw new IllegalStateException("a block is no single place");
        }
    }

    /** The anchor that a line begins with: the one with the fewest wrong letters, of equal ones the longest. */
    private Optional<Anchor.Hit> beginning(List<Token> tokens) {
        for (int from = 0; from < tokens.size() && begins(tokens, from); from++) {
            int at = from;
            Optional<Anchor.Hit> hit = rule.anchors().stream().flatMap(anchor -> anchor.at(tokens, at).stream())
                    .min(Comparator.comparingDouble(Anchor.Hit::wrong).thenComparing(Anchor.Hit::to, Comparator.reverseOrder()));
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    /** Whether nothing but specks stands before that token. */
    private static boolean begins(List<Token> tokens, int at) {
        return tokens.subList(0, at).stream().allMatch(token -> token.folded().length() <= 1);
    }

    private void below(int line, Anchor.Hit hit) {
        for (int next = line + 1; next < lines.size(); next++) {
            if (!lines.get(next).isEmpty()) {
                after(Phrase.before(rule.stops(), lines.get(next)), hit, true);
                return;
            }
        }
    }

    private boolean after(List<Token> tokens, Anchor.Hit hit, boolean nextLine) {
        Optional<Phrase.Match> match = tokens.isEmpty() ? Optional.empty() : rule.form().read(new Phrase(tokens), rule)
                .filter(read -> read.skipped() <= MAX_SKIPPED);
        match.ifPresent(read -> add(read, Confidence.place(hit.wrong(), read.skipped(), nextLine)));
        return match.isPresent();
    }

    private void read(List<Token> tokens, double place) {
        if (!tokens.isEmpty()) {
            rule.form().read(new Phrase(tokens), rule).ifPresent(read -> add(read, place));
        }
    }

    private void add(Phrase.Match read, double place) {
        int confidence = Confidence.of(read.tokens(), place, read.fit());
        if (confidence >= Confidence.LEAST) {
            found.add(new FoundValue(rule.field(), read.value(), page, Token.box(read.tokens()), confidence, read.raw()));
        }
    }

    /** What stands after the anchor, and the lines below as long as they go on with it. */
    private List<Token> lines(int line, List<Token> after) {
        List<Token> all = new ArrayList<>(Phrase.before(rule.stops(), after));
        boolean stopped = all.size() < after.size();
        for (int next = line + 1; !stopped && next < lines.size() && next <= line + MAX_MORE_LINES; next++) {
            List<Token> tokens = lines.get(next);
            if (tokens.isEmpty() || isFar(next - 1, next) || startsAnew(tokens)) {
                break;
            }
            List<Token> kept = Phrase.before(rule.stops(), tokens);
            all.addAll(kept);
            stopped = kept.size() < tokens.size();
        }
        return all;
    }

    /** A block that an anchor begins has the anchor's own spelling there: an engine mistakes marks, and the words are known. */
    private void block(int line, Anchor.Hit begin) {
        List<Token> tokens = block(line, begin.from());
        String read = new Phrase(lines.get(line).subList(begin.from(), begin.to())).text();
        if (!tokens.isEmpty()) {
            rule.form().read(new Phrase(tokens), rule).map(match -> match.value().startsWith(read)
                    ? new Phrase.Match(begin.words() + match.value().substring(read.length()), match.tokens(), match.skipped(), match.raw(), match.fit())
                    : match).ifPresent(match -> add(match, 1 - begin.wrong()));
        }
    }

    private List<Token> block(int line, int from) {
        List<Token> all = new ArrayList<>();
        int last = line;
        for (int next = line; next < lines.size() && next < line + MAX_BLOCK; next++) {
            List<Token> tokens = next == line ? lines.get(next).subList(from, lines.get(next).size()) : lines.get(next);
            if (tokens.isEmpty() && rule.where() != Where.CENTRE) {
                continue;
            }
            if (tokens.isEmpty() || isFar(last, next) || !fits(tokens) || next > line && startsAnew(tokens)) {
                break;
            }
            List<Token> kept = Phrase.before(rule.stops(), tokens);
            all.addAll(kept);
            last = next;
            if (kept.size() < tokens.size() && kept.isEmpty()) {
                break;
            }
        }
        return all;
    }

    private boolean fits(List<Token> tokens) {
        List<Token> kept = Phrase.before(rule.stops(), tokens);
        return rule.form() != Form.CAPITALS || !kept.isEmpty() && WordsForm.areCapitals(kept);
    }

    private boolean isFar(int line, int next) {
        Box above = Token.box(lines.get(line));
        Box below = Token.box(lines.get(next));
        return below.y() - above.y() - above.height() > BLOCK_SPACE * Math.max(above.height(), below.height());
    }

    /** A line with a label or a number of its own. */
    private static boolean startsAnew(List<Token> tokens) {
        boolean isNumber = tokens.size() > 1 && tokens.get(0).folded().equals("so") && Character.isDigit(tokens.get(1).text().charAt(0));
        return isNumber || tokens.stream().anyMatch(token -> LABEL.matcher(token.text()).matches())
                || ENUMERATED.matcher(tokens.get(0).text()).matches();
    }
}
