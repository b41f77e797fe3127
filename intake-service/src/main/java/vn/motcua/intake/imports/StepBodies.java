package vn.motcua.intake.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.motcua.intake.dossier.DossierCode;
import vn.motcua.intake.supplement.SupplementHandIn;
import vn.motcua.kit.imports.ImportLine;
import vn.motcua.kit.problem.FieldError;
import vn.motcua.kit.problem.Problem;

/** Reads what belongs to a step alone, into the same records that the live endpoints take. */
@ApplicationScoped
class StepBodies {

    private static final Set<String> ENVELOPE = Set.of("ref", "step", "at", "by", "code");
    private static final String UNREADABLE = "sai kiểu hoặc không được biết / of a wrong type or unknown";

    @Inject
    ObjectMapper mapper;
    @Inject
    Validator validator;

    /** The code of the dossier that a line acts on. */
    String code(ImportLine line) {
        String code = line.body().path("code").isTextual() ? line.body().path("code").asText() : null;
        if (!DossierCode.isAcceptable(code)) {
            throw Problem.ofField("code", "mã hồ sơ không đúng / a dossier code is needed");
        }
        return code;
    }

    /** The line's own members as that record; every wrong one is named. */
    <T> T of(ImportLine line, Class<T> type) {
        ObjectNode own = mapper.createObjectNode();
        own.setAll((ObjectNode) line.body());
        own.remove(ENVELOPE);
        spellOutComponents(own, type);
        return validated(read(own, "", type), "");
    }

    /** A node of a line as that record; every wrong member is named with its path. */
    <T> T of(JsonNode node, String path, Class<T> type) {
        return validated(read(node, path, type), path + ".");
    }

    private <T> T validated(T body, String prefix) {
        List<FieldError> wrong = validator.validate(body).stream()
                .map(v -> new FieldError(prefix + v.getPropertyPath().toString().replace(".<list element>", ""), v.getMessage()))
                .sorted(Comparator.comparing(FieldError::field)).toList();
        if (!wrong.isEmpty()) {
            throw Problem.ofFields(wrong);
        }
        return body;
    }

    /** Passes where a line has no members beyond the envelope and those. */
    void nothingBut(ImportLine line, String... members) {
        Set<String> known = Set.of(members);
        List<FieldError> unknown = line.body().properties().stream().map(Map.Entry::getKey)
                .filter(name -> !ENVELOPE.contains(name) && !known.contains(name)).map(name -> new FieldError(name, UNREADABLE)).toList();
        if (!unknown.isEmpty()) {
            throw Problem.ofFields(unknown);
        }
    }

    /** A node as that record, not validated. */
    <T> T read(JsonNode node, String path, Class<T> type) {
        try {
            return mapper.treeToValue(node, type);
        } catch (JsonMappingException e) {
            String place = e.getPath().stream().map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
                    .collect(Collectors.joining());
            throw Problem.ofField((path + place).replaceFirst("^\\.", ""), UNREADABLE);
        } catch (JsonProcessingException e) {
            throw Problem.ofField(path, UNREADABLE);
        }
    }

    /** Older systems know components of a supplement by their codes alone: each is one copy on paper. */
    private void spellOutComponents(ObjectNode own, Class<?> type) {
        if (type != SupplementHandIn.class || !(own.get("components") instanceof ArrayNode components)) {
            return;
        }
        ArrayNode spelled = mapper.createArrayNode();
        components.forEach(c -> spelled.add(c.isTextual() ? mapper.createObjectNode().put("code", c.asText()) : c));
        own.set("components", spelled);
    }
}
