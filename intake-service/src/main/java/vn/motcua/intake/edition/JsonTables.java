package vn.motcua.intake.edition;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.motcua.intake.catalogue.CatalogueTable;
import vn.motcua.intake.catalogue.RowError;
import vn.motcua.intake.catalogue.TableData;
import vn.motcua.intake.catalogue.TableRow;

/**
 * The JSON form of tables: an object with a member for each table, which is a list of flat objects, a member for each column.
 * Yes and no are true and false; an empty field is left out or null. A row's line is the one on which its object begins.
 */
final class JsonTables {

    private static final Set<String> NUMBERS = Set.of("version", "termValue", "copies", "amount", "fte");
    private static final Set<String> YES_OR_NO = Set.of("excludedFromPost", "required", "mustDigitize", "electronicResult");
    private static final String LABEL = "json";
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(8).maxStringLength(20_000).maxNumberLength(40)
                    .maxNameLength(200).build())
            .build();

    private final List<RowError> errors;
    private final Map<CatalogueTable, TableData> tables = new EnumMap<>(CatalogueTable.class);

    private JsonTables(List<RowError> errors) {
        this.errors = errors;
    }

    /**
     * Reads tables; rows that cannot be read go to {@code errors} and are left out.
     *
     * @throws IOException where it is no JSON
     */
    static Map<CatalogueTable, TableData> parse(byte[] body, List<RowError> errors) throws IOException {
        var json = new JsonTables(errors);
        try (JsonParser parser = JSON.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                errors.add(new RowError(LABEL, 1, "phải là một đối tượng JSON", "a JSON object is needed"));
                return json.tables;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                json.table(parser);
            }
            if (errors.isEmpty() && parser.nextToken() != null) {
                errors.add(new RowError(LABEL, line(parser), "có nội dung thừa sau đối tượng", "there is something behind the object"));
            }
        }
        return json.tables;
    }

    private void table(JsonParser parser) throws IOException {
        String name = parser.currentName();
        int line = line(parser);
        Optional<CatalogueTable> table = CatalogueTable.ofSlug(name);
        JsonToken token = parser.nextToken();
        if (table.isEmpty() || token != JsonToken.START_ARRAY) {
            errors.add(table.isEmpty() ? new RowError(LABEL, line, "không có bảng " + name, "there is no table " + name)
                    : new RowError(LABEL, line, name + " phải là một danh sách", name + " must be a list"));
            parser.skipChildren();
            return;
        }
        List<TableRow> rows = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY && rows.size() <= CatalogueTable.MOST_ROWS) {
            row(parser, table.get()).ifPresent(rows::add);
        }
        tables.put(table.get(), new TableData(table.get(), name, rows));
    }

    private Optional<TableRow> row(JsonParser parser, CatalogueTable table) throws IOException {
        int line = line(parser);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            errors.add(new RowError(table.slug(), line, "mỗi dòng phải là một đối tượng", "a row must be an object"));
            parser.skipChildren();
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String column = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!table.allColumns().contains(column)) {
                errors.add(new RowError(table.slug(), line(parser), "không có cột " + column, "there is no column " + column));
                parser.skipChildren();
            } else if (value.isStructStart()) {
                errors.add(new RowError(table.slug(), line(parser), column + " phải là một giá trị đơn", column + " must be a plain value"));
                parser.skipChildren();
            } else {
                values.put(column, text(parser, value));
            }
        }
        return Optional.of(new TableRow(line, values));
    }

    private static String text(JsonParser parser, JsonToken value) throws IOException {
        return switch (value) {
            case VALUE_NULL -> "";
            case VALUE_TRUE -> "yes";
            case VALUE_FALSE -> "no";
            default -> parser.getText().strip();
        };
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    /** Writes tables, a row a line, so that errors name a line that is easily found. */
    static byte[] write(List<TableData> tables) {
        var out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            for (TableData table : tables) {
                json.writeRaw(table == tables.get(0) ? "\n" : "");
                json.writeArrayFieldStart(table.table().slug());
                for (TableRow row : table.rows()) {
                    json.writeRaw('\n');
                    write(json, table.table(), row);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, CatalogueTable table, TableRow row) throws IOException {
        json.writeStartObject();
        for (String column : table.allColumns()) {
            String value = row.value(column);
            if (value.isEmpty()) {
                continue;
            }
            json.writeFieldName(column);
            if (NUMBERS.contains(column) && value.matches("(0|[1-9][0-9]*)(\\.[0-9]+)?")) {
                json.writeNumber(value);
            } else if (YES_OR_NO.contains(column) && (value.equals("yes") || value.equals("no"))) {
                json.writeBoolean(value.equals("yes"));
            } else {
                json.writeString(value);
            }
        }
        json.writeEndObject();
    }
}
