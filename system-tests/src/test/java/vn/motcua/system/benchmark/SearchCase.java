package vn.motcua.system.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.intake.dossier.DossierStatus;
import vn.motcua.intake.queue.QueueFilters;
import vn.motcua.intake.queue.QueueScope;
import vn.motcua.intake.queue.QueueSql;
import vn.motcua.intake.queue.QueueTimes;
import vn.motcua.intake.search.SearchCriteria;
import vn.motcua.intake.search.SearchPosition;
import vn.motcua.intake.search.SearchScope;
import vn.motcua.intake.search.SearchSql;
import vn.motcua.intake.search.TextCriteria;

/** A search to be measured: what clerks look for, and what is hard for an index. */
record SearchCase(String name, Query query) {

    private static final Set<DossierStatus> ANY = EnumSet.noneOf(DossierStatus.class);

    /** A query of intake. */
    @FunctionalInterface
    interface Query {
        PreparedStatement prepare(Connection connection, String before, int limit) throws SQLException;
    }

    static List<SearchCase> all(SampleRegister r) {
        String small = r.agency(SampleRegister.AGENCIES - 1);
        String large = r.agency(0);
        String past = r.agency(SampleRegister.DISSOLVED);
        return List.of(
                person(r, "search.name.full", "Nguyễn Thị Hồng Vân", null, null),
                person(r, "search.name.common", "nguyen", null, null),
                person(r, "search.name.two-common", "nguyen thi", null, null),
                person(r, "search.name.marks", "Nguyễn Văn Hòa", null, null),
                person(r, "search.name.never-together", "nguyen siu", null, null),
                person(r, "search.name.nobody", "xyz", null, null),
                person(r, "search.name.only-long-ago", "hop tac xa", null, null),
                person(r, "search.name.of-small-agency", "nguyen van", small, null),
                person(r, "search.name.of-past-agency", "tran", past, null),
                person(r, "search.name.supplement", "nguyen thi", null, DossierStatus.SUPPLEMENT_REQUESTED),
                person(r, "search.name.refused", "nguyen van", null, DossierStatus.REFUSED),
                person(r, "search.name.open-rare", "siu", null, DossierStatus.IN_PROGRESS),
                of("search.phone", person(r.index().wanted(null, People.phone(4_711), null, List.of()), true, ANY, null)),
                of("search.identity", person(r.index().wanted(null, null, People.identity(4_711), List.of()), false, ANY, null)),
                of("search.identity.notary", person(r.index().wanted(null, null, People.identity(0), List.of()), false, ANY, null)),
                code(r, "search.code", List.of("240620", "0012"), "%" + large + "-240620-0012"),
                code(r, "search.code.tail", List.of("240620", "0012"), "%240620-0012"),
                code(r, "search.code.date", List.of("240620"), "%-240620%"),
                code(r, "search.code.number", List.of("0001"), "%-0001%"),
                code(r, "search.code.beginning", List.of(), large + "-2406%"),
                code(r, "search.code.unit", List.of(), large + "%"),
                of("search.words", filters(ANY, null, r.procedures(120, 3), null, null, null)),
                of("search.words.many-procedures", filters(ANY, null, r.procedures(0, 200), null, null, null)),
                of("search.words.of-other-agency", filters(ANY, small, r.procedures(0, 3), null, null, null)),
                of("search.all", filters(ANY, null, null, null, null, null)),
                after("search.all.deep-page", filters(ANY, null, null, null, null, null), "2022-03-01T03:00:00Z"),
                of("search.agency", filters(ANY, large, null, null, null, null)),
                of("search.agency.past", filters(ANY, past, null, null, null, null)),
                of("search.agency.past-postal", filters(ANY, past, null, Channel.POSTAL, null, null)),
                after("search.agency.deep-page", filters(ANY, large, null, null, null, null), "2022-03-01T03:00:00Z"),
                of("search.status.supplement", filters(EnumSet.of(DossierStatus.SUPPLEMENT_REQUESTED), null, null, null, null, null)),
                of("search.status.refused", filters(EnumSet.of(DossierStatus.REFUSED), null, null, null, null, null)),
                of("search.status.returned", filters(EnumSet.of(DossierStatus.RETURNED), null, null, null, null, null)),
                of("search.status.open-of-agency", filters(EnumSet.of(DossierStatus.IN_PROGRESS), small, null, null, null, null)),
                of("search.month", filters(ANY, null, null, null, "2022-02-28T17:00:00Z", "2022-03-31T17:00:00Z")),
                of("search.month.of-agency-online", filters(ANY, large, null, Channel.ONLINE, "2022-02-28T17:00:00Z", "2022-03-31T17:00:00Z")),
                of("search.month.open", filters(EnumSet.of(DossierStatus.IN_PROGRESS), null, null, null, "2022-02-28T17:00:00Z", "2022-03-31T17:00:00Z")),
                queue("queue.manager", new QueueScope(true, false, null, "QL-01"), false),
                queue("queue.manager.counts", new QueueScope(true, false, null, "QL-01"), true),
                queue("queue.receiver", new QueueScope(false, true, null, "BD-01"), false),
                queue("queue.agency", new QueueScope(false, false, large, "CV-01"), false),
                queue("queue.agency.counts", new QueueScope(false, false, large, "CV-01"), true),
                queue("queue.manager.words", new QueueScope(true, false, null, "QL-01"), text(r, List.of(), List.of(), r.procedures(120, 3)), false),
                queue("queue.manager.words.counts", new QueueScope(true, false, null, "QL-01"), text(r, List.of(), List.of(), r.procedures(0, 200)), true),
                queue("queue.manager.code", new QueueScope(true, false, null, "QL-01"), text(r, List.of("251230", "0012"), List.of("%251230-0012"), null), false),
                queue("queue.manager.code.number", new QueueScope(true, false, null, "QL-01"), text(r, List.of("0001"), List.of("%-0001%"), null), false),
                queue("queue.agency.code.beginning", new QueueScope(false, false, large, "CV-01"), text(r, List.of(), List.of(large + "-2512%"), null), false));
    }

    private static SearchCase of(String name, SearchCriteria criteria) {
        return new SearchCase(name, (connection, before, limit) -> SearchSql.of(criteria, SearchScope.ALL, null, limit).prepare(connection, before));
    }

    private static SearchCase after(String name, SearchCriteria criteria, String at) {
        var position = new SearchPosition(Instant.parse(at), new UUID(0x0190a1b2c3d47000L, 0x8000000000000001L));
        return new SearchCase(name, (connection, before, limit) -> SearchSql.of(criteria, SearchScope.ALL, position, limit).prepare(connection, before));
    }

    private static SearchCase person(SampleRegister r, String name, String words, String agency, DossierStatus status) {
        return of(name, person(r.index().wanted(words, null, null, List.of()), false, status == null ? ANY : EnumSet.of(status), agency));
    }

    private static SearchCriteria person(long[] tokens, boolean rare, Set<DossierStatus> statuses, String agency) {
        return new SearchCriteria(new TextCriteria(tokens, List.of(), null), rare, statuses, agency, null, null, null);
    }

    private static SearchCase code(SampleRegister r, String name, List<String> whole, String like) {
        return of(name, new SearchCriteria(text(r, whole, List.of(like), null), whole.size() > 1, ANY, null, null, null, null));
    }

    private static SearchCriteria filters(Set<DossierStatus> statuses, String agency, Set<String> procedures, Channel channel, String from, String until) {
        return new SearchCriteria(new TextCriteria(new long[0], List.of(), procedures), false, statuses, agency, channel,
                from == null ? null : Instant.parse(from), until == null ? null : Instant.parse(until));
    }

    private static TextCriteria text(SampleRegister r, List<String> whole, List<String> likes, Set<String> procedures) {
        return new TextCriteria(r.index().wanted(null, null, null, whole), likes, procedures);
    }

    private static SearchCase queue(String name, QueueScope scope, boolean counts) {
        return queue(name, scope, TextCriteria.ANY, counts);
    }

    private static SearchCase queue(String name, QueueScope scope, TextCriteria text, boolean counts) {
        var wanted = new QueueFilters(text, Set.of(), Set.of(), null, null, null, null);
        var times = QueueTimes.at(SampleRegister.NOW);
        return new SearchCase(name, (connection, before, limit) -> counts ? new QueueSql(scope, wanted, times).counts(connection, before, scope.staff())
                : new QueueSql(scope, wanted, times).page(connection, before, limit));
    }
}
