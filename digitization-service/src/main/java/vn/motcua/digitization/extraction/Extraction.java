package vn.motcua.digitization.extraction;

import java.util.List;
import java.util.Optional;

/** What was found on a paper: at most one value per field, in the order of {@link Field}. What was not found is absent. */
public record Extraction(List<FoundValue> values) {

    public Extraction {
        values = List.copyOf(values);
    }

    /** The value of that field, if one was found. */
    public Optional<FoundValue> value(Field field) {
        return values.stream().filter(found -> found.field() == field).findFirst();
    }
}
