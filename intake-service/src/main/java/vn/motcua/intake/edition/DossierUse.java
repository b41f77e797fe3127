package vn.motcua.intake.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import javax.sql.DataSource;

/** What of the catalogue dossiers hold on to. */
@ApplicationScoped
class DossierUse {

    @Inject
    DataSource dataSource;

    /** Whether there is any dossier; before the first one, a province may still replace everything by its own. */
    boolean hasDossiers() {
        try (Connection connection = dataSource.getConnection();
                var select = connection.prepareStatement("select exists (select from dossier)"); var row = select.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("dossiers that use the catalogue", e);
        }
    }

    /** Of these units, the ones that dossiers are with. */
    List<String> agenciesAmong(Collection<String> units) {
        List<String> used = new ArrayList<>();
        if (units.isEmpty()) {
            return used;
        }
        try (Connection connection = dataSource.getConnection(); var select = connection.prepareStatement(
                "select unit from unnest(?::text[]) unit where exists (select from dossier where agency = unit) order by unit")) {
            select.setArray(1, connection.createArrayOf("text", units.toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    used.add(rows.getString(1));
                }
            }
            return used;
        } catch (SQLException e) {
            throw new IllegalStateException("dossiers that use the catalogue", e);
        }
    }
}
