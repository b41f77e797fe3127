package vn.motcua.intake.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.sql.DataSource;
import vn.motcua.intake.query.Statements;
import vn.motcua.intake.store.DossierStore;
import vn.motcua.kit.paging.Page;

/** Reads the queue. Call it inside a transaction: its settings are for that one alone. */
@ApplicationScoped
class WorkQueue {

    @Inject
    DataSource dataSource;
    @Inject
    DossierStore store;
    @Inject
    QueueItems items;

    /** A dossier's place in the queue. */
    record Place(QueuePosition position, String assignee) {
    }

    /** A page after a position; null for the first, which also tells the counts. */
    QueuePage read(QueueScope scope, QueueFilters filters, QueuePosition after, int limit, QueueTimes times) {
        settings();
        Page<Place> page = Page.of(places(scope, filters, after, limit + 1, times), limit, place -> place.position().position());
        var dossiers = store.findByIds(page.items().stream().map(place -> place.position().dossier()).toList()).stream()
                .collect(Collectors.toMap(stored -> stored.dossier().id(), Function.identity()));
        return new QueuePage(after == null ? counts(scope, filters, times) : null,
                page.items().stream().map(place -> items.of(dossiers.get(place.position().dossier()), place, scope, times)).toList(), page.next());
    }

    private void settings() {
        try (var connection = dataSource.getConnection(); var settings = connection.createStatement()) {
            settings.execute(Statements.SETTINGS);
        } catch (SQLException e) {
            throw new IllegalStateException("work queue", e);
        }
    }

    /** First what the caller has in hand, where his queue is so; then the rest. Both are in the order of an index. */
    private List<Place> places(QueueScope scope, QueueFilters filters, QueuePosition after, int limit, QueueTimes times) {
        if (!scope.ownFirst() || filters.assignee() != null) {
            return places(new QueueSql(scope, filters, times), false, after, limit);
        }
        List<Place> places = new ArrayList<>();
        if (after == null || after.own()) {
            places.addAll(places(new QueueSql(scope, filters, times).and("d.assignee = ?", scope.staff()), true, after, limit));
        }
        if (places.size() < limit) {
            var others = new QueueSql(scope, filters, times).and("d.assignee is distinct from ?", scope.staff());
            places.addAll(places(others, false, after == null || after.own() ? null : after, limit - places.size()));
        }
        return places;
    }

    private List<Place> places(QueueSql sql, boolean own, QueuePosition after, int limit) {
        if (after != null) {
            sql.after(after);
        }
        try (var connection = dataSource.getConnection(); var select = sql.page(connection, "", limit);
                var row = select.executeQuery()) {
            List<Place> places = new ArrayList<>();
            while (row.next()) {
                Instant urgentAt = row.getObject(3, OffsetDateTime.class).toInstant();
                places.add(new Place(new QueuePosition(own, row.getInt(2), urgentAt, row.getObject(1, UUID.class)), row.getString(4)));
            }
            return places;
        } catch (SQLException e) {
            throw new IllegalStateException("work queue", e);
        }
    }

    private QueueCounts counts(QueueScope scope, QueueFilters filters, QueueTimes times) {
        try (var connection = dataSource.getConnection();
                var select = new QueueSql(scope, filters.withoutBuckets(), times).counts(connection, "", scope.staff());
                var row = select.executeQuery()) {
            row.next();
            return new QueueCounts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6),
                    row.getLong(7), row.getLong(8));
        } catch (SQLException e) {
            throw new IllegalStateException("work queue", e);
        }
    }
}
