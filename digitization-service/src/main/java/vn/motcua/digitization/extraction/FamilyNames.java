package vn.motcua.digitization.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The family names of Vietnam: few enough to know all. An engine that reads "NGUYÊN" for "NGUYỄN" got a mark wrong, for no family has
 * that name. A read name is mended only where no family has it and exactly one has the same letters without marks.
 */
final class FamilyNames {

    private static final Set<String> KNOWN = new HashSet<>();
    private static final Map<String, Set<String>> BY_LETTERS = new HashMap<>();

    static {
        for (String name : read()) {
            KNOWN.add(name);
            BY_LETTERS.computeIfAbsent(Folding.fold(name), letters -> new HashSet<>()).add(name);
        }
    }

    private FamilyNames() {
    }

    /** The family name as it must have been written, or as it was read. */
    static String mended(String read) {
        String lower = read.toLowerCase(Locale.ROOT);
        Set<String> meant = KNOWN.contains(lower) ? Set.of() : BY_LETTERS.getOrDefault(Folding.fold(read), Set.of());
        if (meant.size() != 1) {
            return read;
        }
        String name = meant.iterator().next();
        boolean capitals = read.length() > 1 && read.equals(read.toUpperCase(Locale.ROOT));
        return capitals ? name.toUpperCase(Locale.ROOT) : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static List<String> read() {
        try (var in = new BufferedReader(new InputStreamReader(FamilyNames.class.getResourceAsStream("/extraction/family-names.txt"),
                StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(String::strip).map(Folding::nfc)
                    .map(line -> line.toLowerCase(Locale.ROOT)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
