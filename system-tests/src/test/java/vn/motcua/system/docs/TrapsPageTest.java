package vn.motcua.system.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/traps.md} names, for every trap, tests that are really there. */
class TrapsPageTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    /** Fewer would mean that the page changed so that nothing is compared any more. */
    private static final int FEWEST = 30;

    @Test
    void every_trap_is_held_by_a_test_that_exists() throws IOException {
        List<String> traps = Files.readAllLines(ROOT.resolve("docs/traps.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Trap ")).toList();
        assertThat(traps).hasSizeGreaterThanOrEqualTo(FEWEST).allMatch(trap -> NAMED.matcher(trap).find());
        Map<String, List<String>> sources = sources();
        Set<String> missing = new TreeSet<>();
        for (String trap : traps) {
            NAMED.matcher(trap).results().filter(named -> !exists(sources.getOrDefault(named.group(1), List.of()), named.group(2)))
                    .forEach(named -> missing.add(named.group(1) + "." + named.group(2)));
        }
        assertThat(missing).isEmpty();
    }

    private static boolean exists(List<String> sources, String method) {
        Pattern test = Pattern.compile("@(?:Test|ParameterizedTest|Property)\\b(?:(?!\\bvoid\\b).){0,600}\\bvoid " + method + "\\(", Pattern.DOTALL);
        return sources.stream().anyMatch(source -> test.matcher(source).find());
    }

    /** The sources of all tests by the name of their class; several modules may have one of that name. */
    private static Map<String, List<String>> sources() throws IOException {
        Map<String, List<String>> sources = new HashMap<>();
        try (var modules = Files.list(ROOT)) {
            for (Path tests : modules.map(module -> module.resolve("src/test/java")).filter(Files::isDirectory).toList()) {
                try (var files = Files.walk(tests)) {
                    for (Path file : files.filter(source -> source.toString().endsWith("Test.java")).toList()) {
                        sources.computeIfAbsent(file.getFileName().toString().replace(".java", ""), name -> new ArrayList<>()).add(Files.readString(file));
                    }
                }
            }
        }
        return sources;
    }
}
