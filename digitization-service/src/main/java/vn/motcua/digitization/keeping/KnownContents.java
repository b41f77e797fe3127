package vn.motcua.digitization.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;

/** Which contents the database says are in the paper store: those of papers that came in here and were not deleted. */
@ApplicationScoped
class KnownContents {

    private static final String NAMED = """
            select distinct sha256 from paper_file f where sha256 > ?
                and not exists (select from deleted_paper d where d.sha256 = f.sha256)
            order by sha256 limit ?
            """;
    private static final String DELETED = "select sha256 from deleted_paper where sha256 = any(?)";
    private static final String ROTTEN = "select sha256 from rotten_paper where mended_at is null order by found_at, id limit ?";

    @Inject
    DataSource dataSource;

    /** What papers name, in ascending order: at most {@code limit} after that one. */
    Set<String> namedAfter(String after, int limit) {
        return hashes(NAMED, after, limit);
    }

    /** What is known to be rotten, oldest first. */
    Set<String> rotten(int limit) {
        return hashes(ROTTEN, limit);
    }

    /** Which of these were deleted by law. */
    Set<String> deletedOf(Collection<String> hashes) {
        try (var connection = dataSource.getConnection()) {
            return new HashSet<>(hashes(DELETED, connection.createArrayOf("text", hashes.toArray())));
        } catch (SQLException e) {
            throw new IllegalStateException("deleted papers cannot be read", e);
        }
    }

    private Set<String> hashes(String sql, Object... parameters) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            Set<String> found = new LinkedHashSet<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the contents of papers cannot be read", e);
        }
    }
}
