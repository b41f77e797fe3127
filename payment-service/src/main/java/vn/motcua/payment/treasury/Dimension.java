package vn.motcua.payment.treasury;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import vn.motcua.kit.problem.Problem;

/** By what the treasurer may have money added up, and where each is read. */
enum Dimension {
    /** The kind of money. */
    KIND("a.money"),
    /** The unit that decides the dossier, after a merger the successor. */
    AGENCY("d.unit"),
    /** How the dossier was filed. */
    CHANNEL("d.channel"),
    /** The gateway that took it, or CASH. */
    GATEWAY("case when place.kind = 'CASH_DESK' then 'CASH' else place.owner end"),
    /** The day it was taken, in the offices' time zone. */
    DAY("to_char(p.booked_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')");

    private final String sql;

    Dimension(String sql) {
        this.sql = sql;
    }

    /** The expression of it, or nothing where it is not asked for. */
    String column(Set<Dimension> asked) {
        return (asked.contains(this) ? "coalesce(" + sql + ", 'UNKNOWN')" : "null::text") + " as " + word();
    }

    /** What it is called in requests and answers. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The dimensions of a list such as {@code kind,day}; by kind where it is null. */
    static Set<Dimension> read(String by) {
        if (by == null || by.isBlank()) {
            return new LinkedHashSet<>(List.of(KIND));
        }
        Set<Dimension> asked = new LinkedHashSet<>();
        List<String> known = new ArrayList<>();
        Arrays.stream(values()).forEach(dimension -> known.add(dimension.word()));
        for (String word : by.split(",", known.size() + 1)) {
            int place = known.indexOf(word.strip());
            if (place < 0) {
                throw Problem.ofField("by", "phải gồm / must be some of " + known);
            }
            asked.add(values()[place]);
        }
        return asked;
    }
}
