package vn.motcua.digitization.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import vn.motcua.digitization.task.PaperUse;
import vn.motcua.kit.paging.Cursor;
import vn.motcua.kit.paging.Page;
import vn.motcua.kit.problem.Problem;

/** Finds the papers whose time is over, oldest first. */
@ApplicationScoped
class DuePapers {

    // First as many as a page may have, by the index alone, and then a look at each: what is held, or is in another paper whose time is not over,
    // is left out. So a page costs the same however many papers there are, and may have fewer items than were asked for.
    static final String DUE = """
            with passed as materialized (
                select paper_id, rule_id, begins_on, due_on from paper_retention
                where due_on is not null and deleted_at is null and due_on <= ? and (due_on, paper_id) > (?, ?)
                order by due_on, paper_id limit ?
            )
            select c.paper_id, c.begins_on, c.due_on, p.sha256, p.use, p.component, p.paper_type, d.code, r.years, r.counted_from, r.legal_basis,
                r.settled,
                exists (select from paper_content mine join paper_hold h on h.sha256 = mine.sha256 and h.lifted_at is null
                    where mine.paper_id = c.paper_id)
                or exists (select from paper_content mine
                        -- Looked up one by one, by the index: without the offset all papers may be read to be joined.
                        cross join lateral (select paper_id from paper_content where sha256 = mine.sha256 offset 0) other
                        left join paper_retention o on o.paper_id = other.paper_id
                    where mine.paper_id = c.paper_id and other.paper_id <> c.paper_id and o.deleted_at is null
                        and (o.due_on is null or o.due_on > ?)) as needed
            from passed c join paper p on p.id = c.paper_id join dossier d on d.id = p.dossier_id join retention_rule r on r.id = c.rule_id
            order by c.due_on, c.paper_id
            """;
    private static final Position BEGINNING = new Position(LocalDate.of(1, 1, 1), new UUID(0, 0));

    @Inject
    DataSource dataSource;

    /** Where a page ended. */
    record Position(LocalDate dueOn, UUID paper) {

        static Position of(String cursor) {
            String position = Cursor.decode(cursor);
            if (position == null) {
                return BEGINNING;
            }
            String[] parts = position.split(" ");
            try {
                if (parts.length == 2) {
                    return new Position(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
                }
            } catch (DateTimeParseException | IllegalArgumentException e) {
                // Said below, as where there are not two parts.
            }
            throw Problem.ofField("after", "không phải con trỏ trang hợp lệ / not a cursor that this service gave");
        }

        @Override
        public String toString() {
            return dueOn + " " + paper;
        }
    }

    private record Passed(DuePaper paper, boolean isNeeded) {
    }

    /** A page of papers whose time is over on that day; nothing that is held or still needed is among them. */
    Page<DuePaper> list(LocalDate on, String after, int limit) {
        List<Passed> passed = passed(on, Position.of(after), limit + 1);
        boolean more = passed.size() > limit;
        List<Passed> page = more ? passed.subList(0, limit) : passed;
        DuePaper last = page.isEmpty() ? null : page.get(page.size() - 1).paper();
        return new Page<>(page.stream().filter(candidate -> !candidate.isNeeded()).map(Passed::paper).toList(),
                more ? Cursor.encode(new Position(last.dueOn(), last.paper()).toString()) : null);
    }

    private List<Passed> passed(LocalDate on, Position after, int limit) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(DUE)) {
            select.setObject(1, on);
            select.setObject(2, after.dueOn());
            select.setObject(3, after.paper());
            select.setInt(4, limit);
            select.setObject(5, on);
            List<Passed> passed = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    passed.add(new Passed(paper(row), row.getBoolean("needed")));
                }
            }
            return passed;
        } catch (SQLException e) {
            throw new IllegalStateException("due papers cannot be read", e);
        }
    }

    private static DuePaper paper(ResultSet row) throws SQLException {
        return new DuePaper(row.getObject("paper_id", UUID.class), row.getString("sha256"), row.getString("code"),
                PaperUse.valueOf(row.getString("use")), row.getString("component"), row.getString("paper_type"),
                row.getObject("begins_on", LocalDate.class), row.getObject("due_on", LocalDate.class), row.getInt("years"),
                CountedFrom.valueOf(row.getString("counted_from")), row.getString("legal_basis"), "DEFAULT".equals(row.getString("settled")));
    }
}
