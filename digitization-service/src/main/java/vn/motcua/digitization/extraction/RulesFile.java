package vn.motcua.digitization.extraction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the rules: those that come with the service, and a province's own in place of them or beside them. */
public final class RulesFile {

    /** The rules that come with the service. */
    public static final String BUILT_IN = "/extraction/rules.json";
    /** A file of rules is not longer. */
    public static final int MAX_BYTES = 256 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private RulesFile() {
    }

    /** The rules that come with the service. */
    public static Rules builtIn() {
        try (InputStream in = RulesFile.class.getResourceAsStream(BUILT_IN)) {
            return read(in, "the service itself", false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A province's rules. Where the file says {@code "extends": true} its kinds of papers come first and its usual rules replace those of
     * the same field; else it replaces everything. {@link RuleMistakes} if anything in it is wrong.
     */
    public static Rules of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), true);
        } catch (IOException e) {
            throw new RuleMistakes(file.toString(), List.of(": it cannot be read"));
        }
    }

    private static Rules read(InputStream in, String name, boolean mayExtend) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new RuleMistakes(name, List.of(": longer than " + MAX_BYTES + " bytes"));
        }
        JsonNode root;
        try {
            root = JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
            throw new RuleMistakes(name, List.of(place + ": not JSON: " + e.getOriginalMessage()));
        }
        RulesReader reader = new RulesReader();
        Rules rules = reader.rules(root);
        if (!reader.mistakes().isEmpty()) {
            throw new RuleMistakes(name, reader.mistakes());
        }
        return mayExtend && root.path("extends").asBoolean() ? builtIn().extendedBy(rules) : rules;
    }
}
