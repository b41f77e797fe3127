package vn.motcua.system.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.local.processes.Service;
import vn.motcua.system.access.OpenApiDocument.Operation;
import vn.motcua.system.SharedProvince;

/** Whatever the pages tell a reader to call, a service offers. */
class DocumentedPathsTest {

    private static final Path ROOT = Path.of("..");
    /** A method where one stands right before the path, with or without a host between, and the path without its query. */
    private static final Pattern CALL = Pattern.compile("(?:\\b(GET|POST|PUT|PATCH|DELETE) +(?:https?://\\S*?)?)?(/(?:api|public)/v1(?:/[\\w{}$.-]+)+)");
    /** Fewer would mean that the pages or the pattern changed so that nothing is compared any more. */
    private static final int FEWEST = 40;

    @RegisterExtension
    static final SharedProvince PROVINCE = new SharedProvince();

    /** A call that a page tells of; the method is null where the page names none. */
    private record Call(Path page, String method, String path) {

        static Call of(Path page, MatchResult found) {
            // A full stop ends the sentence, not the path.
            return new Call(ROOT.relativize(page), found.group(1), found.group(2).replaceFirst("\\.+$", ""));
        }

        boolean isOffered(List<Operation> operations) {
            return operations.stream().anyMatch(operation -> (method == null || method.equals(operation.method())) && leadsTo(operation.path()));
        }

        /** A place in the path may be filled in, in the page, with an example or a name of its own. */
        private boolean leadsTo(String offered) {
            String[] told = path.split("/");
            String[] real = offered.split("/");
            if (told.length != real.length) {
                return false;
            }
            for (int i = 0; i < told.length; i++) {
                if (!real[i].startsWith("{") && !real[i].equals(told[i])) {
                    return false;
                }
            }
            return true;
        }
    }

    @Test
    void every_path_in_the_pages_is_one_that_a_service_offers() throws Exception {
        List<Operation> operations = new ArrayList<>();
        for (Service service : Service.values()) {
            operations.addAll(OpenApiDocument.of(PROVINCE.get().uri(service)).operations());
        }
        List<Call> calls = new ArrayList<>();
        for (Path page : pages()) {
            calls.addAll(CALL.matcher(Files.readString(page)).results().map(found -> Call.of(page, found)).toList());
        }
        assertThat(calls).hasSizeGreaterThan(FEWEST);
        assertThat(calls.stream().filter(call -> !call.isOffered(operations)).toList()).isEmpty();
    }

    /** The READMEs and what lies in {@code docs}. */
    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String folder : List.of(".", "docs", "docs/adr")) {
            pages.addAll(markdown(ROOT.resolve(folder).normalize()));
        }
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path module : modules.filter(folder -> Files.exists(folder.resolve("pom.xml")) && Files.isDirectory(folder)).toList()) {
                pages.addAll(markdown(module));
            }
        }
        return pages;
    }

    private static List<Path> markdown(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }
}
