package vn.motcua.kit.rest;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;

/** Names the place in a JSON body that could not be read. */
final class JsonPaths {

    private JsonPaths() {
    }

    /** For instance {@code components[2].copies}. */
    static String of(JsonMappingException e) {
        return e.getPath().stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
                .collect(Collectors.joining()).replaceFirst("^\\.", "");
    }
}
