package vn.motcua.digitization.register;

import static vn.motcua.digitization.register.SqlArrays.execute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Begins the time that papers are kept: when their dossier ends, or when they come in after that. */
@ApplicationScoped
public class RetentionPeriods {

    private static final String ENDED = """
            update dossier d set ended_on = e.ended_on::date from unnest(?::text[]::uuid[], ?::text[]) e(id, ended_on)
            where d.id = e.id and d.ended_on is null
            """;
    // Years are counted from the end of the year in which the work ended (TT 10/2022/TT-BNV), and no paper is due before its dossier ended.
    private static final String BEGUN = """
            insert into paper_retention (paper_id, rule_id, begins_on, due_on, deleted_at)
            select p.id, r.id, b.begins_on,
                case when r.years is not null then
                    greatest(make_date(extract(year from b.begins_on)::integer + r.years + 1, 1, 1), d.ended_on + 1) end,
                t.deleted_at
            from dossier d
                join paper p on p.dossier_id = d.id
                left join paper_identity i on i.paper_id = p.id
                left join deleted_paper t on t.sha256 = p.sha256
                cross join lateral (
                    select own_or_usual.id, own_or_usual.years, own_or_usual.counted_from from (
                        (select id, years, counted_from, 1 as choice from retention_rule
                            where use = p.use and paper_type = p.paper_type and valid_from <= d.ended_on order by valid_from desc, id desc limit 1)
                        union all
                        (select id, years, counted_from, 2 from retention_rule
                            where use = p.use and paper_type is null and valid_from <= d.ended_on order by valid_from desc, id desc limit 1)
                    ) own_or_usual order by choice limit 1
                ) r
                cross join lateral (
                    select case r.counted_from when 'PAPER_ISSUED' then coalesce(i.issued_on, d.ended_on) else d.ended_on end as begins_on
                ) b
            where d.id = any(?::text[]::uuid[]) and d.ended_on is not null
            on conflict (paper_id) do nothing
            """;

    @Inject
    DataSource dataSource;

    /** Dossiers ended on these days: what they hold is kept for a time from now on. A dossier ends once. */
    @Transactional(TxType.MANDATORY)
    public void ended(Map<UUID, LocalDate> dossiers) {
        if (dossiers.isEmpty()) {
            return;
        }
        try (var connection = dataSource.getConnection()) {
            execute(connection, ENDED, dossiers.entrySet(), s -> SqlArrays.bindAll(s, dossiers.entrySet(), Map.Entry::getKey, Map.Entry::getValue));
            begin(connection, dossiers.keySet());
        } catch (SQLException e) {
            throw new IllegalStateException("the time that papers are kept cannot be written", e);
        }
    }

    /** Begins it for those papers of these dossiers for which it has to begin. */
    static void begin(Connection connection, Collection<UUID> dossiers) throws SQLException {
        execute(connection, BEGUN, dossiers, s -> SqlArrays.bind(s, 1, dossiers, id -> id));
    }
}
