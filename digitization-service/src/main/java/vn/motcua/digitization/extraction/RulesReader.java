package vn.motcua.digitization.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes rules of JSON and keeps every mistake with its place, so that a file is corrected in one go. */
final class RulesReader {

    private static final int MAX_TYPES = 200;
    private static final int MAX_RULES = 40;
    private static final int MAX_WORDS = 60;
    private static final int MAX_MISTAKES = 100;
    private static final int MAX_ANCHOR = 60;
    private static final int MAX_DIGITS = 20;
    private static final int MIN_DIGITS = 9;
    private static final Set<Integer> PERSONAL = Set.of(9, 12);

    private final List<String> mistakes = new ArrayList<>();
    private int made;

    List<String> mistakes() {
        return mistakes;
    }

    Rules rules(JsonNode root) {
        known(root, "", "about", "extends", "usual", "types");
        if (root.has("extends") && !root.get("extends").isBoolean()) {
            mistake("/extends", "must be true or false");
        }
        List<TypeRules> types = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        List<JsonNode> nodes = list(root, "types", "", MAX_TYPES);
        for (int i = 0; i < nodes.size(); i++) {
            types.add(type(nodes.get(i), "/types/" + i, codes));
        }
        return new Rules(byField(root, "usual", "", Set.of()), types);
    }

    private TypeRules type(JsonNode node, String place, Set<String> codes) {
        known(node, place, "about", "codes", "recognizedBy", "rules", "without");
        Set<String> own = new LinkedHashSet<>(texts(node, "codes", place));
        own.stream().filter(code -> !codes.add(code)).forEach(code -> mistake(place + "/codes", code + " has rules already"));
        List<Anchor> titles = anchors(node, "recognizedBy", place);
        if (own.isEmpty() && titles.isEmpty()) {
            mistake(place, "needs codes or recognizedBy");
        }
        Set<Field> without = new HashSet<>();
        for (String name : texts(node, "without", place)) {
            constant(Field.class, name, place + "/without").ifPresent(without::add);
        }
        return new TypeRules(own, titles, byField(node, "rules", place, without));
    }

    private Map<Field, List<Rule>> byField(JsonNode node, String name, String place, Set<Field> without) {
        Map<Field, List<Rule>> rules = new EnumMap<>(Field.class);
        without.forEach(field -> rules.put(field, List.of()));
        List<JsonNode> nodes = list(node, name, place, MAX_RULES);
        for (int i = 0; i < nodes.size(); i++) {
            String at = place + "/" + name + "/" + i;
            rule(nodes.get(i), at).ifPresent(rule -> {
                if (without.contains(rule.field())) {
                    mistake(at + "/field", rule.field() + " is named in without");
                } else {
                    rules.computeIfAbsent(rule.field(), field -> new ArrayList<>()).add(rule);
                }
            });
        }
        return rules;
    }

    private Optional<Rule> rule(JsonNode node, String place) {
        int before = made;
        known(node, place, "about", "field", "anchors", "where", "stand", "form", "pattern", "stops", "digits", "choose");
        Field field = constant(node, Field.class, "field", null, place);
        Form form = constant(node, Form.class, "form", null, place);
        Where where = constant(node, Where.class, "where", Where.ANYWHERE, place);
        Stand stand = constant(node, Stand.class, "stand", Stand.AFTER, place);
        Choice choose = constant(node, Choice.class, "choose", Choice.BEST, place);
        List<Anchor> anchors = anchors(node, "anchors", place);
        if (anchors.isEmpty() && stand != Stand.BLOCK && stand != Stand.WITHIN) {
            mistake(place + "/anchors", "must not be empty where the value stands " + stand);
        }
        Optional<BoundedPattern> pattern = pattern(node, form, place);
        List<Anchor> stops = anchors(node, "stops", place);
        Set<Integer> digits = digits(node, place);
        return made > before ? Optional.empty()
                : Optional.of(new Rule(field, anchors, where, stand, form, pattern, stops, digits, choose));
    }

    private Optional<BoundedPattern> pattern(JsonNode node, Form form, String place) {
        if (!node.has("pattern")) {
            return Optional.empty();
        }
        if (form != null && form != Form.NUMBER) {
            mistake(place + "/pattern", "only the form NUMBER takes one");
        }
        try {
            return Optional.of(BoundedPattern.of(node.get("pattern").asText()));
        } catch (IllegalArgumentException e) {
            mistake(place + "/pattern", e.getMessage());
            return Optional.empty();
        }
    }

    private Set<Integer> digits(JsonNode node, String place) {
        if (!node.has("digits")) {
            return PERSONAL;
        }
        Set<Integer> digits = new HashSet<>();
        for (JsonNode each : list(node, "digits", place, MAX_DIGITS)) {
            if (!each.isInt() || each.asInt() < MIN_DIGITS || each.asInt() > MAX_DIGITS) {
                mistake(place + "/digits", "must be whole numbers from " + MIN_DIGITS + " to " + MAX_DIGITS);
            } else {
                digits.add(each.asInt());
            }
        }
        return digits;
    }

    private List<Anchor> anchors(JsonNode node, String name, String place) {
        List<Anchor> anchors = new ArrayList<>();
        for (String words : texts(node, name, place)) {
            if (Folding.fold(words).isEmpty() || words.length() > MAX_ANCHOR) {
                mistake(place + "/" + name, "each must have letters and at most " + MAX_ANCHOR + " characters");
            } else {
                anchors.add(new Anchor(words));
            }
        }
        return anchors;
    }

    private List<String> texts(JsonNode node, String name, String place) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : list(node, name, place, MAX_WORDS)) {
            if (each.isTextual() && !each.asText().isBlank()) {
                texts.add(each.asText());
            } else {
                mistake(place + "/" + name, "must be texts that are not empty");
            }
        }
        return texts;
    }

    private List<JsonNode> list(JsonNode node, String name, String place, int max) {
        JsonNode list = node.path(name);
        if (list.isMissingNode()) {
            return List.of();
        }
        if (!list.isArray() || list.size() > max) {
            mistake(place + "/" + name, "must be a list of at most " + max);
            return List.of();
        }
        List<JsonNode> nodes = new ArrayList<>();
        list.forEach(nodes::add);
        return nodes;
    }

    private <E extends Enum<E>> E constant(JsonNode node, Class<E> type, String name, E usual, String place) {
        if (!node.has(name) && usual != null) {
            return usual;
        }
        return constant(type, node.path(name).asText(), place + "/" + name).orElse(usual);
    }

    private <E extends Enum<E>> Optional<E> constant(Class<E> type, String name, String place) {
        Optional<E> constant = Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst();
        if (constant.isEmpty()) {
            mistake(place, "must be one of " + Arrays.toString(type.getEnumConstants()));
        }
        return constant;
    }

    private void known(JsonNode node, String place, String... names) {
        if (!node.isObject()) {
            mistake(place, "must be an object");
            return;
        }
        Set<String> all = Set.of(names);
        node.fieldNames().forEachRemaining(name -> {
            if (!all.contains(name)) {
                mistake(place + "/" + name, "is not known here");
            }
        });
    }

    private void mistake(String place, String what) {
        made++;
        if (mistakes.size() < MAX_MISTAKES) {
            mistakes.add(place + ": " + what);
        }
    }
}
