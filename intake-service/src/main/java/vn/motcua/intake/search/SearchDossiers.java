package vn.motcua.intake.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;
import vn.motcua.intake.catalogue.Catalogue;
import vn.motcua.intake.catalogue.Procedure;
import vn.motcua.intake.deadline.LegalTime;
import vn.motcua.intake.person.BlindIndex;
import vn.motcua.intake.person.PersonalData;
import vn.motcua.intake.query.Statements;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.paging.Page;
import vn.motcua.kit.problem.FieldError;
import vn.motcua.kit.problem.Problem;

/** Finds a page of dossiers. Call it inside a transaction: what it tells of persons is recorded there. */
@ApplicationScoped
class SearchDossiers {

    @Inject
    DataSource dataSource;
    @Inject
    BlindIndex blindIndex;
    @Inject
    PersonalData persons;
    @Inject
    TextReader texts;
    @Inject
    Catalogue catalogue;
    @Inject
    Caller caller;

    /**
     * A page.
     *
     * @param person whose they must be; null for anybody's
     * @param after  where the page before ended; null for the first
     * @param wrong  what the caller found wrong already
     * @throws Problem naming every wrong field
     */
    Page<DossierHit> find(SearchFilters filters, PersonCriteria person, Set<String> roles, SearchPosition after, int limit, List<FieldError> wrong) {
        List<FieldError> errors = new ArrayList<>(wrong);
        errors.addAll(filters.wrongDays());
        SearchText text = texts.read(filters.q(), errors);
        if (!errors.isEmpty()) {
            throw Problem.ofFields(errors);
        }
        var sql = SearchSql.of(criteria(filters, text, person), SearchScope.of(caller, roles), after, limit + 1);
        Page<SearchSql.Found> page = Page.of(read(sql), limit, SearchPosition::of);
        if (person == null) {
            return new Page<>(page.items().stream().map(found -> hit(found, null)).toList(), page.next());
        }
        Map<UUID, String> names = persons.namesOfMeant(page.items().stream().map(SearchSql.Found::id).toList(), person::means, caller.actor());
        return new Page<>(page.items().stream().filter(found -> names.containsKey(found.id())).map(found -> hit(found, names.get(found.id())))
                .toList(), page.next());
    }

    private SearchCriteria criteria(SearchFilters filters, SearchText text, PersonCriteria person) {
        List<String> whole = text.wholeParts();
        PersonCriteria whose = person == null ? PersonCriteria.ANYBODY : person;
        boolean rare = whose.phone() != null || whole.size() > 1;
        var wanted = new TextCriteria(blindIndex.wanted(whose.name(), whose.phone(), whose.identityNumber(), whole), text.codePatterns(),
                procedures(filters, text));
        return new SearchCriteria(wanted, rare, filters.statuses(), filters.agency(), filters.channel(), startOf(filters.from()),
                startOf(filters.to() == null ? null : filters.to().plusDays(1)));
    }

    /** The procedures that every condition allows; null where there is none. */
    private Set<String> procedures(SearchFilters filters, SearchText text) {
        Set<String> allowed = texts.procedures(text);
        if (filters.procedure() == null) {
            return allowed;
        }
        return allowed == null || allowed.contains(filters.procedure()) ? Set.of(filters.procedure()) : Set.of();
    }

    private static Instant startOf(LocalDate day) {
        return day == null ? null : LegalTime.instantOf(day.atStartOfDay());
    }

    private List<SearchSql.Found> read(SearchSql sql) {
        try (var connection = dataSource.getConnection(); var settings = connection.createStatement()) {
            settings.execute(Statements.SETTINGS);
            List<SearchSql.Found> found = new ArrayList<>();
            try (var statement = sql.prepare(connection, ""); var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(SearchSql.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("search", e);
        }
    }

    private DossierHit hit(SearchSql.Found found, String applicant) {
        String name = catalogue.procedureVersion(found.procedure(), found.procedureVersion()).map(Procedure::name).orElse(null);
        return DossierHit.of(found, name, applicant);
    }
}
