package vn.motcua.digitization.reuse;

import static vn.motcua.digitization.SqlTime.bound;
import static vn.motcua.digitization.SqlTime.instant;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.sql.DataSource;

import io.quarkus.runtime.Startup;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.motcua.digitization.task.Paper;
import vn.motcua.digitization.task.StoredFile;
import vn.motcua.kit.secret.DerivedKey;
import vn.motcua.kit.secret.OwnerHash;

/** Which signed papers belong to whom. Only papers that a person confirmed get in: their identity must be beyond doubt. */
@Singleton
@Startup
public class OwnersStore {

    private static final int MOST_OFFERS = 20;
    private static final String IDENTIFY = """
            insert into paper_identity (paper_id, owner_hash, paper_type, identity, issued_on, valid_until) values (?, ?, ?, ?, ?, ?)
            """;
    private static final String KEEP = """
            insert into owned_paper (paper_id, owner_hash, paper_type, identity, issued_on, valid_until, sha256, kept_at)
            select paper_id, owner_hash, paper_type, identity, issued_on, valid_until, ?, ? from paper_identity where paper_id = ?
            on conflict (owner_hash, identity) do nothing
            """;
    private static final String OFFERS = """
            select o.paper_id, o.sha256, p.media_type, p.pages, p.bytes, o.issued_on, o.valid_until, d.code as dossier, o.kept_at
            from owned_paper o join paper p on p.id = o.paper_id join dossier d on d.id = p.dossier_id
            where o.owner_hash = ? and o.paper_type = ? and (o.valid_until is null or o.valid_until >= ?)
                and not exists (select from deleted_paper t where t.sha256 = o.sha256)
            order by o.kept_at desc limit ?
            """;

    private final DataSource dataSource;
    private final SecretKey hashKey;

    OwnersStore(DataSource dataSource, @ConfigProperty(name = "motcua.personal-data.hash-key") Optional<String> hashKey) {
        this.dataSource = dataSource;
        this.hashKey = DerivedKey.configured("PERSONAL_DATA_HASH_KEY", hashKey.orElse(""));
    }

    /** The mark of whoever has that identity number; null for null. */
    public String ownerOf(String identityNumber) {
        return new OwnerHash(hashKey).of(identityNumber);
    }

    /** Writes down what identifies a paper. */
    @Transactional(TxType.MANDATORY)
    public void identify(UUID paper, PaperIdentity identity) {
        try (var connection = dataSource.getConnection(); var insert = connection.prepareStatement(IDENTIFY)) {
            insert.setObject(1, paper);
            insert.setString(2, identity.ownerHash());
            insert.setString(3, identity.paperType());
            insert.setString(4, identity.hash(hashKey));
            insert.setDate(5, date(identity.issuedOn()));
            insert.setDate(6, date(identity.validUntil()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a paper's identity cannot be written", e);
        }
    }

    /** Puts a signed paper into its owner's store; one without an identity stays outside, one that is there already stays as it is. */
    @Transactional(TxType.MANDATORY)
    public void keep(Paper paper, StoredFile signed, Instant at) {
        try (var connection = dataSource.getConnection(); var insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, signed.sha256());
            insert.setObject(2, bound(at));
            insert.setObject(3, paper.id());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a paper cannot be put into its owner's store", e);
        }
    }

    /** What an owner holds of a kind and is good on that day, newest first; at most 20. */
    public List<OwnedPaper> offers(String ownerHash, String paperType, LocalDate on) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(OFFERS)) {
            select.setString(1, ownerHash);
            select.setString(2, paperType);
            select.setDate(3, Date.valueOf(on));
            select.setInt(4, MOST_OFFERS);
            List<OwnedPaper> offers = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    offers.add(offer(row));
                }
            }
            return offers;
        } catch (SQLException e) {
            throw new IllegalStateException("an owner's store cannot be read", e);
        }
    }

    private static OwnedPaper offer(ResultSet row) throws SQLException {
        return new OwnedPaper(row.getObject("paper_id", UUID.class),
                new StoredFile(row.getString("sha256"), row.getString("media_type"), row.getInt("pages"), row.getLong("bytes")),
                day(row.getDate("issued_on")), day(row.getDate("valid_until")), row.getString("dossier"),
                instant(row, "kept_at"));
    }

    private static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
