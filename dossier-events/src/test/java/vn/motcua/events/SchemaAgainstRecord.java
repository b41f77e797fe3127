package vn.motcua.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Walks a record and its schema side by side and names every difference. */
final class SchemaAgainstRecord {

    private static final String COMMON = "schemas/common.v1.json";
    private static final String COMMON_REF = "common.v1.json#/$defs/";
    private static final String OWN_REF = "#/$defs/";
    private static final JsonNode DEFINITIONS = Contract.json(COMMON).path("$defs");
    private static final Map<Type, String> SIMPLE = Map.of(
            String.class, "string", int.class, "integer", Integer.class, "integer", long.class, "integer", double.class, "number",
            boolean.class, "boolean", Boolean.class, "boolean", Instant.class, "string", UUID.class, "string");
    /** Kinds whose meaning is more than their JSON type: they must use the shared definition. */
    private static final Map<Type, String> SHARED = Map.of(Instant.class, "instant", UUID.class, "id");

    private final List<String> found = new ArrayList<>();

    private SchemaAgainstRecord() {
    }

    static List<String> differences(EventType type) {
        var walk = new SchemaAgainstRecord();
        walk.object(type.shortName(), type.record(), Contract.json(type.schemaPath()));
        return walk.found;
    }

    private void object(String at, Class<?> record, JsonNode schema) {
        var components = List.of(record.getRecordComponents());
        same(at + " type", "object", schema.path("type").textValue());
        same(at + " properties", names(components), fieldNames(schema.path("properties")));
        same(at + " required",
                names(components.stream().filter(c -> !c.isAnnotationPresent(OptionalField.class)).toList()),
                texts(schema.path("required")));
        same(at + " additionalProperties", true, schema.path("additionalProperties").booleanValue());
        for (var component : components) {
            value(at + "." + component.getName(), component.getGenericType(),
                    schema.path("properties").path(component.getName()));
        }
    }

    private void value(String at, Type type, JsonNode referring) {
        var schema = resolved(referring);
        if (type instanceof ParameterizedType list) {
            same(at + " type", "array", schema.path("type").textValue());
            value(at + "[]", list.getActualTypeArguments()[0], schema.path("items"));
        } else if (SIMPLE.containsKey(type)) {
            same(at + " type", SIMPLE.get(type), schema.path("type").textValue());
            if (SHARED.containsKey(type)) {
                same(at + " definition", COMMON_REF + SHARED.get(type), absolute(referring));
            }
        } else if (type instanceof Class<?> enumeration && enumeration.isEnum()) {
            same(at + " enum",
                    Arrays.stream(enumeration.getEnumConstants()).map(Object::toString)
                            .collect(Collectors.toCollection(TreeSet::new)),
                    texts(schema.path("enum")));
        } else if (type instanceof Class<?> record && record.isRecord()) {
            object(at, record, schema);
        } else {
            found.add(at + ": a kind that the contract does not use: " + type);
        }
    }

    private void same(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            found.add(what + ": the record says " + expected + ", the schema " + actual);
        }
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? resolved(DEFINITIONS.path(absolute(schema).substring(COMMON_REF.length())))
                : schema;
    }

    private static String absolute(JsonNode schema) {
        var ref = schema.path("$ref").asText(COMMON_REF);
        return ref.startsWith(OWN_REF) ? COMMON_REF + ref.substring(OWN_REF.length()) : ref;
    }

    private static Set<String> names(List<RecordComponent> components) {
        return components.stream().map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> fieldNames(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::textValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
