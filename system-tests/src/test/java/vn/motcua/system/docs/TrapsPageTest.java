package vn.motcua.system.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        Set<String> missing = new TreeSet<>();
        for (String trap : traps) {
            for (var named : NAMED.matcher(trap).results().toList()) {
                if (!exists(named.group(1), named.group(2))) {
                    missing.add(named.group(1) + "." + named.group(2));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Several modules may have a class of that name; one of them must have the test. */
    private static boolean exists(String type, String method) throws IOException {
        Pattern test = Pattern.compile("@(?:Test|ParameterizedTest|Property)\\b(?:(?!\\bvoid\\b).){0,600}\\bvoid " + method + "\\(", Pattern.DOTALL);
        for (Path source : sources(type + ".java")) {
            if (test.matcher(Files.readString(source)).find()) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> sources(String file) throws IOException {
        List<Path> sources = new ArrayList<>();
        try (var modules = Files.list(ROOT)) {
            for (Path tests : modules.map(module -> module.resolve("src/test/java")).filter(Files::isDirectory).toList()) {
                try (var files = Files.walk(tests)) {
                    files.filter(source -> source.endsWith(file)).forEach(sources::add);
                }
            }
        }
        return sources;
    }
}
