package vn.motcua.intake.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.intake.dossier.DossierStatus;
import vn.motcua.intake.person.PersonalData;
import vn.motcua.intake.search.SearchScope;

/**
 * Finds what an owner filed recently for the same procedure: the same paper sent twice, or by two people. Owners are compared by the keyed
 * hash of their identity number. What was refused, withdrawn or stopped is rightly filed again and no duplicate.
 */
@ApplicationScoped
class Duplicates {

    /** How many are shown at most. */
    static final int MOST = 5;

    private static final String SELECT = """
            select d.code, d.channel, d.status, s.filed_at from dossier_search s join dossier d on d.id = s.dossier_id
            where s.dossier_id = any(?) and s.procedure_code = ? and s.filed_at >= ?
              and d.status not in ('REFUSED', 'WITHDRAWN', 'STOPPED') and (? or s.channel = 'ONLINE')
            order by s.filed_at desc, s.dossier_id desc limit ?""";

    @Inject
    DataSource dataSource;
    @Inject
    PersonalData persons;
    @ConfigProperty(name = "motcua.intake.duplicates.window")
    Duration window;

    /** The duplicates that whoever has that scope may know of, newest first; look for them before the new dossier is written. */
    List<PossibleDuplicate> of(CheckedReception checked, SearchScope scope) {
        String identityNumber = checked.reception().applicant().identityNumber();
        List<UUID> owners = identityNumber == null ? List.of() : persons.dossiersOf(identityNumber);
        if (owners.isEmpty()) {
            return List.of();
        }
        Instant since = checked.at().minus(window);
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(SELECT)) {
            select.setArray(1, connection.createArrayOf("uuid", owners.toArray()));
            select.setString(2, checked.reception().procedure().code());
            select.setObject(3, OffsetDateTime.ofInstant(since, ZoneOffset.UTC));
            select.setBoolean(4, scope.all());
            select.setInt(5, MOST);
            List<PossibleDuplicate> found = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    DossierStatus status = DossierStatus.valueOf(row.getString(3));
                    found.add(new PossibleDuplicate(row.getString(1), Channel.valueOf(row.getString(2)), status, status.vi(),
                            row.getObject(4, OffsetDateTime.class).toInstant()));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("possible duplicates", e);
        }
    }
}
