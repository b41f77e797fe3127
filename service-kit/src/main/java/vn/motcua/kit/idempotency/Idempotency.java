package vn.motcua.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.sql.DataSource;
import vn.motcua.kit.caller.Caller;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/**
 * Runs a creating request once per {@code Idempotency-Key}. The key is written in the same transaction as the effect: a
 * second request with the same key waits for the first one, then gets its answer.
 */
@ApplicationScoped
public class Idempotency {

    /** The request header. */
    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST_KEY = 200;

    @Inject
    DataSource dataSource;
    @Inject
    ObjectMapper mapper;
    @Inject
    Caller caller;
    @Inject
    Clock clock;
    @Context
    UriInfo uri;

    /**
     * Runs the action, or repeats its first answer. Call it inside a transaction.
     *
     * @param key         the header's value; null or blank runs the action without remembering
     * @param requestBody what the client sent, as read; compared by value
     * @param action      the effect; its answer must hold no personal data, because it is kept
     * @throws Problem {@code idempotency-mismatch} where the key was used with another body
     */
    public Response once(String key, Object requestBody, Supplier<Response> action) {
        if (key == null || key.isBlank()) {
            return action.get();
        }
        if (key.length() > LONGEST_KEY || key.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw Problem.ofField(HEADER, "1–" + LONGEST_KEY + " visible ASCII characters");
        }
        try {
            byte[] hash = hash(requestBody);
            if (!claim(key, hash)) {
                return firstAnswer(key, hash);
            }
            Response answer = action.get();
            remember(key, answer);
            return answer;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("idempotency store", e);
        }
    }

    private byte[] hash(Object requestBody) throws JsonProcessingException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(uri.getPath().getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            return sha.digest(mapper.writeValueAsBytes(requestBody));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean claim(String key, byte[] hash) throws SQLException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into idempotency_key (caller, key, request_hash, created_at) values (?, ?, ?, ?)
                        on conflict do nothing""")) {
            insert.setString(1, caller.actor());
            insert.setString(2, key);
            insert.setBytes(3, hash);
            insert.setObject(4, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        }
    }

    private Response firstAnswer(String key, byte[] hash) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select request_hash, status, location, body from idempotency_key where caller = ? and key = ?")) {
            select.setString(1, caller.actor());
            select.setString(2, key);
            try (var row = select.executeQuery()) {
                row.next();
                if (!Arrays.equals(hash, row.getBytes(1))) {
                    throw new Problem(CommonProblem.IDEMPOTENCY_MISMATCH);
                }
                var answer = Response.status(row.getInt(2)).header("Idempotent-Replay", "true");
                if (row.getString(3) != null) {
                    answer.header(HttpHeaders.LOCATION, row.getString(3));
                }
                if (row.getString(4) != null) {
                    answer.entity(row.getString(4)).type(MediaType.APPLICATION_JSON_TYPE);
                }
                return answer.build();
            }
        }
    }

    private void remember(String key, Response answer) throws SQLException, JsonProcessingException {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "update idempotency_key set status = ?, location = ?, body = ? where caller = ? and key = ?")) {
            update.setInt(1, answer.getStatus());
            update.setString(2, answer.getHeaderString(HttpHeaders.LOCATION));
            update.setString(3, answer.hasEntity() ? mapper.writeValueAsString(answer.getEntity()) : null);
            update.setString(4, caller.actor());
            update.setString(5, key);
            update.executeUpdate();
        }
    }
}
