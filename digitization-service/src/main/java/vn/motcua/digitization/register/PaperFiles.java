package vn.motcua.digitization.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import vn.motcua.digitization.task.StoredFile;

/** Which files of the paper store belong to which paper. */
@ApplicationScoped
public class PaperFiles {

    private static final String ADD = """
            insert into paper_file (paper_id, role, position, sha256, media_type, pages, bytes) values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String READ =
            "select sha256, media_type, pages, bytes from paper_file where paper_id = ? and role = ? order by position";
    private static final String SET_PLAN = "update paper set page_plan = ? where id = ?";
    private static final String SET_LOWEST_DPI = "update paper set lowest_dpi = ? where id = ?";
    private static final String PLAN = "select page_plan from paper where id = ?";

    @Inject
    DataSource dataSource;

    /** Writes down files of one role, in their order. */
    public void add(UUID paper, FileRole role, List<StoredFile> files) {
        try (var connection = dataSource.getConnection(); var insert = connection.prepareStatement(ADD)) {
            for (int position = 0; position < files.size(); position++) {
                StoredFile file = files.get(position);
                insert.setObject(1, paper);
                insert.setString(2, role.name());
                insert.setInt(3, position);
                insert.setString(4, file.sha256());
                insert.setString(5, file.mediaType());
                insert.setInt(6, file.pages());
                insert.setLong(7, file.bytes());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("a paper's files cannot be written", e);
        }
    }

    /** The files of one role, in their order. */
    public List<StoredFile> of(UUID paper, FileRole role) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(READ)) {
            select.setObject(1, paper);
            select.setString(2, role.name());
            List<StoredFile> files = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    files.add(new StoredFile(row.getString(1), row.getString(2), row.getInt(3), row.getLong(4)));
                }
            }
            return files;
        } catch (SQLException e) {
            throw new IllegalStateException("a paper's files cannot be read", e);
        }
    }

    /** Writes down how the pages of an upload are to lie, as the digitizer said it. */
    public void setPlan(UUID paper, String plan) {
        set(SET_PLAN, paper, plan);
    }

    /** Writes down the fewest dots per inch among the pages; null where there are none. */
    public void setLowestDpi(UUID paper, Long dpi) {
        set(SET_LOWEST_DPI, paper, dpi);
    }

    private void set(String sql, UUID paper, Object value) {
        try (var connection = dataSource.getConnection(); var update = connection.prepareStatement(sql)) {
            update.setObject(1, value, value instanceof String ? Types.VARCHAR : Types.BIGINT);
            update.setObject(2, paper);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a paper cannot be written", e);
        }
    }

    /** How the pages are to lie; empty: as they came. */
    public Optional<String> plan(UUID paper) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(PLAN)) {
            select.setObject(1, paper);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a page plan cannot be read", e);
        }
    }
}
