package vn.motcua.kit.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.kit.problem.FieldError;

/**
 * Lets the reading of a body go on past a wrong field, so that the client hears of all of them at once. Active only
 * while {@link WrongFieldsInterceptor} reads a body; elsewhere Jackson fails as usual.
 */
class WrongFields extends DeserializationProblemHandler {

    private static final int MOST = 100;
    private static final ThreadLocal<List<FieldError>> COLLECTED = new ThreadLocal<>();

    static void start() {
        COLLECTED.set(new ArrayList<>());
    }

    static List<FieldError> finish() {
        List<FieldError> collected = COLLECTED.get();
        COLLECTED.remove();
        return collected;
    }

    @Override
    public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser, JsonDeserializer<?> deserializer,
            Object bean, String name) throws IOException {
        if (!collect(parser, "không được biết / is not known here")) {
            return false;
        }
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String message) throws IOException {
        return wrongValue(context, type);
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String message) throws IOException {
        return wrongValue(context, type);
    }

    @Override
    public Object handleUnexpectedToken(DeserializationContext context, JavaType type, JsonToken token, JsonParser parser,
            String message) throws IOException {
        if (!collect(parser, "sai kiểu / is of a wrong type")) {
            return NOT_HANDLED;
        }
        parser.skipChildren();
        return null;
    }

    private static Object wrongValue(DeserializationContext context, Class<?> type) throws IOException {
        String allowed = type.isEnum() ? List.of(type.getEnumConstants()).toString() : type.getSimpleName();
        boolean collected = collect(context.getParser(), "không hợp lệ, cần / is not valid, needed: " + allowed);
        return collected && !type.isPrimitive() ? null : NOT_HANDLED;
    }

    private static boolean collect(JsonParser parser, String message) throws IOException {
        List<FieldError> collected = COLLECTED.get();
        if (collected == null || collected.size() >= MOST) {
            return false;
        }
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        collected.add(new FieldError(pointer.substring(Math.min(1, pointer.length())).replaceAll("/(\\d+)", "[$1]").replace('/', '.'), message));
        return true;
    }
}
