package vn.motcua.intake.search;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What must hold of a row of {@code dossier_search s}, in two halves: what the order of an index can follow, and the rest. */
final class SearchConditions {

    private final List<String> walk = new ArrayList<>();
    private final List<Object> valuesOfWalk = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<Object> valuesOfOthers = new ArrayList<>();

    SearchConditions(SearchCriteria c, SearchScope scope, SearchPosition after) {
        if (c.agency() != null) {
            walk("s.agency = ?", c.agency());
        }
        limitTo(scope);
        if (c.from() != null) {
            walk("s.filed_at >= ?", time(c.from()));
        }
        if (c.until() != null) {
            walk("s.filed_at < ?", time(c.until()));
        }
        if (after != null) {
            walk("(s.filed_at, s.dossier_id) < (?, ?)", time(after.filedAt()), after.dossier());
        }
        c.text().ofSearch().forEach(condition -> other(condition.sql(), condition.values().toArray()));
        if (c.channel() != null) {
            other("s.channel = ?", c.channel().name());
        }
    }

    private void limitTo(SearchScope scope) {
        if (scope.all()) {
            return;
        }
        if (scope.agency() != null && scope.online()) {
            other("(s.agency = ? or s.channel = 'ONLINE')", scope.agency());
        } else if (scope.agency() != null) {
            walk("s.agency = ?", scope.agency());
        } else {
            other(scope.online() ? "s.channel = 'ONLINE'" : "false");
        }
    }

    private void walk(String condition, Object... bound) {
        walk.add(condition);
        valuesOfWalk.addAll(Arrays.asList(bound));
    }

    private void other(String condition, Object... bound) {
        others.add(condition);
        valuesOfOthers.addAll(Arrays.asList(bound));
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    String ofTheWalk() {
        return walk.isEmpty() ? "true" : String.join(" and ", walk);
    }

    String others() {
        return others.isEmpty() ? "true" : String.join(" and ", others);
    }

    String all() {
        return ofTheWalk() + " and " + others();
    }

    /** In the order of {@link #all()}. */
    List<Object> values() {
        List<Object> values = new ArrayList<>(valuesOfWalk);
        values.addAll(valuesOfOthers);
        return values;
    }
}
