package vn.motcua.system.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.kit.problem.ProblemKind;

/** {@code docs/problems.md} lists every kind of problem that any service answers with. */
class ProblemsPageTest {

    private static final Path ROOT = Path.of("..");
    private static final String HEAD = """
            # Problems

            Every error is `application/problem+json` (RFC 9457). `type` is `https://motcua.vn/problems/` with the name below; it is stable, and a
            program may rely on it. `detail` is the sentence, in Vietnamese, or in English with `Accept-Language: en`; `{0}` stands for what the
            case is about. A list of wrong fields comes as `fields`.

            A test keeps this page: `system-tests/target/problems.md` is what it should be.
            """;

    @Test
    void the_page_lists_every_problem() throws IOException {
        String page = HEAD + kinds().stream().collect(Collectors.groupingBy(ProblemsPageTest::owner, TreeMap::new, Collectors.toList()))
                .entrySet().stream().map(owner -> section(owner.getKey(), owner.getValue())).collect(Collectors.joining());
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/problems.md"), page);
        assertThat(Files.readString(ROOT.resolve("docs/problems.md"))).isEqualTo(page);
    }

    @Test
    void no_two_problems_share_a_name() throws IOException {
        assertThat(kinds()).extracting(ProblemKind::slug).doesNotHaveDuplicates();
    }

    private static String section(String owner, List<ProblemKind> kinds) {
        return "\n## %s\n\n| Name | Status | Vietnamese | English |\n|---|---|---|---|\n".formatted(owner)
                + kinds.stream().sorted(Comparator.comparing(ProblemKind::slug))
                        .map(kind -> "| `%s` | %d | %s | %s |\n".formatted(kind.slug(), kind.status(), kind.vi(), kind.en())).collect(Collectors.joining());
    }

    private static String owner(ProblemKind kind) {
        String part = kind.getClass().getPackageName().split("\\.")[2];
        return switch (part) {
            case "kit" -> "every service";
            case "eventlog" -> "dead letters, in every service";
            default -> part;
        };
    }

    /** The constants of all enums that the sources have, so that none is forgotten. */
    private static List<ProblemKind> kinds() throws IOException {
        List<Path> enums = new ArrayList<>();
        try (var modules = Files.list(ROOT)) {
            for (Path sources : modules.map(module -> module.resolve("src/main/java")).filter(Files::isDirectory).toList()) {
                try (var files = Files.walk(sources)) {
                    files.filter(file -> file.toString().endsWith("Problem.java")).filter(ProblemsPageTest::isKind).forEach(enums::add);
                }
            }
        }
        assertThat(enums).hasSizeGreaterThan(10);
        return enums.stream().sorted().flatMap(file -> Arrays.stream((ProblemKind[]) type(file).getEnumConstants())).toList();
    }

    private static boolean isKind(Path file) {
        try {
            return Files.readString(file).contains(" implements ProblemKind");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> type(Path file) {
        String name = file.toString().replaceAll(".*src/main/java/(.*)\\.java", "$1").replace('/', '.');
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the module of " + name + " is no dependency of system-tests", e);
        }
    }
}
