package vn.motcua.intake.printing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where templates come from: a province's folder where it has a file of that name, the built-in one otherwise.
 *
 * @param folder empty where nothing is replaced
 */
record TemplateSource(Optional<Path> folder) {

    /** The largest file that is read, in bytes. */
    static final int LARGEST_FILE = 256 * 1024;
    /** The parts that forms are made of, besides the templates that the circulars name. */
    static final Set<String> PARTS = Set.of("layout", "heading", "applicant");

    private static final String BUILT_IN = "/printing/";
    private static final int MOST_FILES = 100;

    /** The template of that name. */
    String template(String name) throws IOException {
        return text(name + ".html");
    }

    /** Whether the province has its own file of that name. */
    boolean isReplaced(String file) {
        return folder.isPresent() && Files.isRegularFile(folder.get().resolve(file));
    }

    /** A file, in UTF-8. */
    String text(String file) throws IOException {
        try (InputStream in = isReplaced(file) ? Files.newInputStream(folder.get().resolve(file)) : builtIn(file)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new IOException("is larger than " + LARGEST_FILE + " bytes");
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IOException("is not in UTF-8", e);
        }
    }

    private static InputStream builtIn(String file) throws IOException {
        String path = BUILT_IN + (file.endsWith(".html") ? "templates/" : "") + file;
        InputStream in = TemplateSource.class.getResourceAsStream(path);
        if (in == null) {
            throw new IOException("there is no such template");
        }
        return in;
    }

    /** The files of the folder that replace nothing: most likely names that are spelt wrong. */
    List<String> strangers(FormRegimes regimes) {
        if (folder.isEmpty()) {
            return List.of();
        }
        if (!Files.isDirectory(folder.get())) {
            return List.of(folder.get() + ": is not a folder");
        }
        Set<String> known = new TreeSet<>(List.of(FormRegimes.FILE));
        PARTS.forEach(part -> known.add(part + ".html"));
        regimes.all().forEach(form -> known.add(form.template() + ".html"));
        List<String> errors = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.get()).limit(MOST_FILES)) {
            files.map(file -> file.getFileName().toString()).filter(file -> !file.startsWith(".") && !known.contains(file)).sorted()
                    .forEach(file -> errors.add(file + ": replaces nothing; known are " + String.join(", ", known)));
        } catch (IOException e) {
            errors.add(folder.get() + ": " + e.getMessage());
        }
        return errors;
    }
}
