package vn.motcua.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Tells Jackson that a record component without {@link OptionalField} must be there, on the way out as on the way in.
 * An incomplete event would stay in the log for good, so it is refused before it is written.
 */
final class RequiredFields extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public Boolean hasRequiredMarker(AnnotatedMember member) {
        return isRequired(member) ? Boolean.TRUE : null;
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated field) {
        return isRequired(field) ? JsonSetter.Value.forValueNulls(Nulls.FAIL) : JsonSetter.Value.empty();
    }

    @Override
    public JsonInclude.Value findPropertyInclusion(Annotated field) {
        return isRequired(field)
                ? JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS)
                : JsonInclude.Value.empty();
    }

    @Override
    public Object findNullSerializer(Annotated field) {
        return isRequired(field) ? RefuseNull.class : null;
    }

    private static boolean isRequired(Annotated annotated) {
        return annotated instanceof AnnotatedMember member
                && member.getDeclaringClass().isRecord()
                && !member.hasAnnotation(OptionalField.class);
    }

    /** Stands where a null would be written. */
    static final class RefuseNull extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
                throws JsonMappingException {
            throw JsonMappingException.from(out, "a required field is null");
        }
    }
}
