package vn.motcua.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The published files as a stranger has them: read from the folder, without the records. */
final class Contract {

    static final Path ROOT = Path.of("src/main/resources");
    static final ObjectMapper JSON = new ObjectMapper();

    private static final String ID_PREFIX = "https://motcua.vn/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry
                    // Only these files: nothing is fetched from the network.
                    .schemas(id -> id.startsWith(ID_PREFIX) ? text(id.substring(ID_PREFIX.length())) : null)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private Contract() {
    }

    static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String path) {
        return tree(text(path));
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the files in a folder of the contract. */
    static Set<String> filesIn(String folder) {
        try (var files = Files.list(ROOT.resolve(folder))) {
            return files.map(f -> folder + "/" + f.getFileName()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Schema schema(String path) {
        return REGISTRY.getSchema(SchemaLocation.of(ID_PREFIX + path));
    }

    /** What is wrong with an instance; empty where it is valid. */
    static List<String> errors(String schemaPath, JsonNode instance) {
        return schema(schemaPath).validate(instance.toString(), InputFormat.JSON).stream()
                .map(e -> e.getInstanceLocation() + " " + e.getMessage()).toList();
    }

    /** What is wrong with a schema, by the rules of JSON Schema 2020-12 itself. */
    static List<String> errorsOfSchema(String schemaPath) {
        return REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(text(schemaPath), InputFormat.JSON).stream().map(Object::toString).toList();
    }
}
