package vn.motcua.system.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which rows of the transition table lives have used. The table is read from the docs, where a test of intake keeps it. */
final class Coverage {

    private static final Pattern ROW = Pattern.compile(" {4}(\\S+) --> (\\S+) : (\\S+) / (\\S+)");
    private static final String NOTHING = "[*]";

    private record Row(String from, String to, String action, String event) {
    }

    private final List<Row> table;
    private final Set<Row> used = new LinkedHashSet<>();

    private Coverage(List<Row> table) {
        this.table = table;
    }

    static Coverage of(List<Life> lives) {
        var coverage = new Coverage(table());
        lives.forEach(life -> coverage.walk(life.events()));
        return coverage;
    }

    /** The rows that no life used. */
    List<String> unused() {
        return table.stream().filter(row -> !used.contains(row)).map(row -> row.from + " " + row.action).toList();
    }

    private void walk(List<String> events) {
        String status = NOTHING;
        for (String event : events) {
            String from = status;
            Row row = table.stream().filter(r -> r.from.equals(from) && r.event.equals(event)).findFirst()
                    .orElseThrow(() -> new AssertionError(event + " from " + from + " is not in the table"));
            used.add(row);
            status = row.to;
        }
    }

    private static List<Row> table() {
        try {
            String docs = Files.readString(Path.of("../docs/dossier-life-cycle.md"));
            return ROW.matcher(docs).results().map(Coverage::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(MatchResult match) {
        return new Row(match.group(1), match.group(2), match.group(3), match.group(4));
    }
}
