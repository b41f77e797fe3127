package vn.motcua.digitization.confirmation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import vn.motcua.digitization.extraction.Field;
import vn.motcua.digitization.extraction.FoundValue;
import vn.motcua.digitization.register.FileRole;
import vn.motcua.digitization.register.PaperFiles;
import vn.motcua.digitization.store.ContentHash;
import vn.motcua.digitization.store.PaperStore;
import vn.motcua.digitization.task.StoredFile;

/**
 * The values of a paper as JSON in the paper store: they are personal data, and there they are encrypted, bound to their hash and erased
 * with the paper.
 */
@ApplicationScoped
public class ReadValues {

    private static final String MEDIA_TYPE = "application/json";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    // With the paper's id, so that no two papers share a file: one may have to be erased and the other kept.
    private record Found(UUID paper, List<FoundValue> values) {
    }

    private record Confirmed(UUID paper, Map<Field, String> values) {
    }

    @Inject
    PaperStore store;
    @Inject
    PaperFiles files;

    /** Stores what was found on a paper; the caller writes down where. */
    public StoredFile keepFound(UUID paper, List<FoundValue> found) throws IOException {
        return keep(new Found(paper, found));
    }

    /** Stores what a person confirmed of a paper; the caller writes down where. */
    StoredFile keepConfirmed(UUID paper, Map<Field, String> values) throws IOException {
        return keep(new Confirmed(paper, values));
    }

    private StoredFile keep(Object values) throws IOException {
        byte[] json = JSON.writeValueAsBytes(values);
        String sha256 = ContentHash.of(json);
        store.put(sha256, json.length, new ByteArrayInputStream(json));
        return new StoredFile(sha256, MEDIA_TYPE, 1, json.length);
    }

    /** What was found on a paper; empty where nothing was looked for, or where it was erased. */
    List<FoundValue> found(UUID paper) throws IOException {
        return read(paper, FileRole.READING, Found.class).map(Found::values).orElse(List.of());
    }

    /** What a person confirmed; empty where nobody has, or where it was erased. */
    public Map<Field, String> confirmed(UUID paper) throws IOException {
        return read(paper, FileRole.CONFIRMED, Confirmed.class).map(Confirmed::values).orElse(Map.of());
    }

    private <T> Optional<T> read(UUID paper, FileRole role, Class<T> type) throws IOException {
        List<StoredFile> written = files.of(paper, role);
        Optional<InputStream> content = written.isEmpty() ? Optional.empty() : store.get(written.get(0).sha256());
        if (content.isEmpty()) {
            return Optional.empty();
        }
        try (var in = content.get()) {
            return Optional.of(JSON.readValue(in, type));
        }
    }
}
