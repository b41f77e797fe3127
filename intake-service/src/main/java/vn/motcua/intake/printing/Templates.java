package vn.motcua.intake.printing;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The templates of all forms, parsed once. Whatever is filled in is escaped. */
final class Templates {

    private static final String HTML = "text/html";
    /** A template that is filled in longer than this is stuck in a loop. */
    private static final long LONGEST_MILLIS = 20_000;

    private final Engine engine;

    private Templates(Engine engine) {
        this.engine = engine;
    }

    /**
     * Parses every template that a circular names, and the parts they are made of.
     *
     * @throws TemplateException naming every template that cannot be parsed, with the line
     */
    static Templates parse(TemplateSource source, FormRegimes regimes) {
        Engine engine = Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(HTML))).strictRendering(true).timeout(LONGEST_MILLIS)
                .addLocator(name -> locate(source, name)).build();
        Set<String> names = new LinkedHashSet<>(TemplateSource.PARTS);
        regimes.all().forEach(form -> names.add(form.template()));
        List<String> errors = new ArrayList<>(source.strangers(regimes));
        for (String name : names) {
            try {
                source.template(name);
                engine.getTemplate(name);
            } catch (IOException | RuntimeException e) {
                errors.add(name + ".html: " + e.getMessage());
            }
        }
        if (!errors.isEmpty()) {
            throw new TemplateException(errors);
        }
        return new Templates(engine);
    }

    private static Optional<TemplateLocation> locate(TemplateSource source, String name) {
        try {
            return Optional.of(new Text(source.template(name)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The template filled in: XHTML. */
    String fill(String template, Map<String, Object> data) {
        Template parsed = engine.getTemplate(template);
        return parsed.render(data);
    }

    /** The text of a template. */
    private record Text(String text) implements TemplateLocation {

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(HTML));
        }
    }
}
