package vn.motcua.intake.printing;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.motcua.intake.printing.PdfA.UnusableException;
import vn.motcua.kit.problem.CommonProblem;
import vn.motcua.kit.problem.Problem;

/**
 * Fills in forms and makes PDF/A of them. Templates are checked when the service starts: a broken one keeps it from starting.
 * A few papers are made at once, the others wait for a moment, so that printing never takes the machine from the counters.
 */
@Singleton
@Startup
public class Printer {

    /** The most pages of a form. */
    public static final int MOST_PAGES = 40;
    /** The most pages of a volume of the register. */
    public static final int MOST_REGISTER_PAGES = 400;

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore presses = new Semaphore(AT_ONCE, true);
    private final FormRegimes regimes;
    private final Templates templates;

    /**
     * Reads and tries the templates.
     *
     * @param folder where a province keeps its own templates; empty where it replaces none
     * @throws TemplateException naming every template that is broken
     */
    Printer(@ConfigProperty(name = "motcua.forms.dir") Optional<Path> folder) {
        var source = new TemplateSource(folder);
        regimes = FormRegimes.load(source);
        templates = Templates.parse(source, regimes);
        if (folder.isPresent()) {
            tryEveryForm();
        }
    }

    private void tryEveryForm() {
        List<String> errors = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        for (FormDefinition form : regimes.all()) {
            if (!tried.add(form.template())) {
                continue;
            }
            try {
                PdfA.of(fill(Examples.of(form), Paper.A4), MOST_PAGES);
            } catch (UnusableException | io.quarkus.qute.TemplateException e) {
                errors.add(form.template() + ".html: " + e.getMessage());
            }
        }
        if (!errors.isEmpty()) {
            throw new TemplateException(errors);
        }
    }

    /** Which form each paper has on which day. */
    public FormRegimes regimes() {
        return regimes;
    }

    /**
     * The paper as a PDF.
     *
     * @throws Problem {@code form-not-printable} where the content does not fit, {@code unavailable} where too many are printing
     */
    public byte[] print(PaperContent content, Paper paper) {
        boolean mine = false;
        try {
            mine = presses.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!mine) {
                throw new Problem(CommonProblem.UNAVAILABLE);
            }
            return PdfA.of(fill(content, paper), content.form().name() == FormName.REGISTER ? MOST_REGISTER_PAGES : MOST_PAGES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(CommonProblem.UNAVAILABLE);
        } catch (UnusableException e) {
            throw new Problem(PrintingProblem.NOT_PRINTABLE, content.form().title(), e.getMessage());
        } finally {
            if (mine) {
                presses.release();
            }
        }
    }

    /** The XHTML of a paper. */
    String fill(PaperContent content, Paper paper) {
        Map<String, Object> data = content.named();
        data.put("paper", paper);
        return templates.fill(content.form().template(), data);
    }
}
