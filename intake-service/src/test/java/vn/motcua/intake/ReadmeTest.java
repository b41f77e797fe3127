package vn.motcua.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The README is the service's table of contents. */
class ReadmeTest {

    private static final Path PACKAGES = Path.of("src/main/java/vn/motcua/intake");
    private static final Path STEPS = PACKAGES.resolve("imports/ImportReader.java");

    private static String readme() throws Exception {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void every_package_stands_in_the_table_and_nothing_else() throws Exception {
        List<String> told = readme().lines().filter(line -> line.startsWith("| `"))
                .flatMap(line -> Pattern.compile("`(\\w+)`").matcher(line.split("\\|")[1]).results()).map(name -> name.group(1)).toList();
        try (Stream<Path> files = Files.list(PACKAGES)) {
            assertThat(told).containsExactlyInAnyOrderElementsOf(files.filter(Files::isDirectory).map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void every_step_of_an_import_is_told() throws Exception {
        List<String> steps = Pattern.compile("case \"([a-z-]+)\" ->").matcher(Files.readString(STEPS)).results().map(step -> step.group(1)).toList();
        assertThat(steps).isNotEmpty();
        assertThat(readme()).contains(steps.stream().map(step -> "`" + step + "`").toList());
    }
}
