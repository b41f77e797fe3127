package vn.motcua.intake.printing;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which form each paper has on which day: data with validity, so that the circular in force on the day of an act decides. */
public final class FormRegimes {

    /** The data file. */
    static final String FILE = "regimes.json";

    private static final ObjectReader READER = JsonMapper.builder().addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().readerForListOf(Regime.class);

    private final List<FormDefinition> forms;

    private FormRegimes(List<FormDefinition> forms) {
        this.forms = List.copyOf(forms);
    }

    /** One circular. */
    record Regime(String instrument, LocalDate from, LocalDate to, String certainty, List<Form> forms) {
    }

    /** One form of a circular. */
    record Form(String name, String number, String title, String symbol, String template) {
    }

    /**
     * Reads the data file.
     *
     * @throws TemplateException naming everything that is wrong with it
     */
    static FormRegimes load(TemplateSource source) {
        List<String> errors = new ArrayList<>();
        List<FormDefinition> forms = new ArrayList<>();
        try {
            List<Regime> regimes = READER.readValue(source.text(FILE));
            for (Regime regime : regimes) {
                read(regime, forms, errors);
            }
        } catch (IOException e) {
            errors.add(FILE + ": " + e.getMessage());
        }
        if (!errors.isEmpty()) {
            throw new TemplateException(errors);
        }
        return new FormRegimes(forms);
    }

    private static void read(Regime regime, List<FormDefinition> forms, List<String> errors) {
        if (regime.instrument() == null || regime.from() == null || regime.certainty() == null || regime.forms() == null
                || regime.to() != null && regime.to().isBefore(regime.from())) {
            errors.add(FILE + ": a circular needs instrument, from, certainty and forms, and may not end before it begins");
            return;
        }
        for (Form form : regime.forms()) {
            Optional<FormName> name = FormName.of(form.name());
            if (name.isEmpty() || form.number() == null || form.title() == null || form.template() == null) {
                errors.add(FILE + ": a form of " + regime.instrument() + " needs one of the known names, number, title and template");
                continue;
            }
            var definition = new FormDefinition(name.get(), regime.instrument(), form.number(), form.title(), form.symbol(), form.template(),
                    regime.from(), regime.to(), regime.certainty());
            if (forms.stream().anyMatch(other -> overlap(other, definition))) {
                errors.add(FILE + ": two forms " + form.name() + " would be in force at once from " + regime.from());
            }
            forms.add(definition);
        }
    }

    private static boolean overlap(FormDefinition a, FormDefinition b) {
        return a.name() == b.name() && (b.to() == null || !a.from().isAfter(b.to())) && (a.to() == null || !b.from().isAfter(a.to()));
    }

    /** The form in force on the day of the act; empty where no circular of that day has one. */
    public Optional<FormDefinition> form(FormName name, LocalDate on) {
        return forms.stream().filter(form -> form.name() == name && form.validOn(on)).findFirst();
    }

    /** Every form of every circular. */
    public List<FormDefinition> all() {
        return forms;
    }
}
