package vn.motcua.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/**
 * Writes and reads event bodies. Instants are ISO 8601 in UTC. Readers ignore fields that they do not know and take
 * nothing for granted: a missing required field or a value of the wrong kind is an error, never a zero or a guess.
 */
public final class EventJson {

    private static final ObjectMapper MAPPER = mapper();

    private EventJson() {
    }

    /**
     * The JSON body of an event; optional fields that are null are left out.
     *
     * @throws IllegalArgumentException where a field is null that is not an {@link OptionalField}
     */
    public static String write(DossierEvent event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot write " + event.getClass().getSimpleName(), e);
        }
    }

    /**
     * The event of that wire name.
     *
     * @param wireName the envelope's {@code ce_type}
     * @param dossier  the envelope's {@code ce_subject}, used only for an event that this version does not know
     * @param body     the record's value
     * @return an {@link UnknownEvent} where this version of the contract does not know the name
     * @throws IOException where the body is not JSON of that event; the message may quote the body
     */
    public static DossierEvent read(String wireName, String dossier, byte[] body) throws IOException {
        var type = EventType.ofWireName(wireName);
        if (type.isEmpty()) {
            return new UnknownEvent(dossier, wireName);
        }
        DossierEvent event = body == null ? null : MAPPER.readValue(body, type.get().record());
        if (event == null) {
            throw new IOException("the body of " + wireName + " is empty");
        }
        return event;
    }

    private static ObjectMapper mapper() {
        var mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .annotationIntrospector(new AnnotationIntrospectorPair(
                        new JacksonAnnotationIntrospector(), new RequiredFields()))
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // Half a đồng must not become none, nor "12" a number.
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
        mapper.coercionConfigDefaults().setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        return mapper;
    }
}
