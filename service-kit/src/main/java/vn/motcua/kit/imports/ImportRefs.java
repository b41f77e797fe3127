package vn.motcua.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Remembers which references were imported, in the same transaction as their effects. */
@ApplicationScoped
public class ImportRefs {

    @Inject
    DataSource dataSource;

    /** Of these references, the ones that were imported before, each with its dossier's code. */
    public Map<String, String> known(Collection<String> refs) {
        Map<String, String> known = new HashMap<>();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select ref, dossier from import_line where ref = any(?)")) {
            select.setArray(1, connection.createArrayOf("text", refs.toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    known.put(rows.getString(1), rows.getString(2));
                }
            }
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException("import references", e);
        }
    }

    /**
     * Remembers references.
     *
     * @param dossierByRef each reference with its dossier's code
     * @return the references that another request had written in the meantime; their effects must not be written again
     */
    public Set<String> remember(Map<String, String> dossierByRef) {
        Set<String> taken = new HashSet<>(dossierByRef.keySet());
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into import_line (ref, dossier) select * from unnest(?::text[], ?::text[])
                        order by 1 on conflict do nothing returning ref""")) {
            insert.setArray(1, connection.createArrayOf("text", dossierByRef.keySet().toArray()));
            insert.setArray(2, connection.createArrayOf("text", dossierByRef.values().toArray()));
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    taken.remove(rows.getString(1));
                }
            }
            return taken;
        } catch (SQLException e) {
            throw new IllegalStateException("import references", e);
        }
    }
}
