package vn.motcua.digitization.pdfa;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.processor.reports.enums.JobEndStatus;

/**
 * Asks veraPDF whether a file is the PDF/A that it says it is. May be used by several threads; more than a few wait, for a validation
 * holds the whole structure of a file in memory.
 */
public final class PdfAValidator {

    /** Five minutes for a file: 500 pages take well under one. */
    public static final Duration DEFAULT_LIMIT = Duration.ofMinutes(5);

    private static final int AT_ONCE = 2;
    private static final int MOST_RULES = 20;
    private static final String NO_PDF_A = "none";
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "pdfa-validation-limit");
        thread.setDaemon(true);
        return thread;
    });

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Duration limit;

    /** With the usual limit. */
    public PdfAValidator() {
        this(DEFAULT_LIMIT);
    }

    /** A file that takes longer than the limit counts as not valid. */
    public PdfAValidator(Duration limit) {
        this.limit = limit;
    }

    /** The verdict; {@code IOException} where the file is no PDF that can be looked at. */
    public PdfAVerdict validate(Path file) throws IOException {
        turns.acquireUninterruptibly();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile())) {
            PDFAFlavour flavour = parser.getFlavour();
            if (flavour == null || flavour == PDFAFlavour.NO_FLAVOUR) {
                return new PdfAVerdict(NO_PDF_A, false, List.of("the file does not say that it is PDF/A"));
            }
            return validate(parser, flavour);
        } catch (EncryptedPdfException e) {
            return new PdfAVerdict(NO_PDF_A, false, List.of("the file is encrypted"));
        } catch (VeraPDFException | RuntimeException | StackOverflowError e) {
            throw new IOException("the file cannot be validated", e);
        } finally {
            turns.release();
        }
    }

    private PdfAVerdict validate(PDFAParser parser, PDFAFlavour flavour) throws VeraPDFException, IOException {
        try (PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, MOST_RULES, false, true, false)) {
            Future<?> stop = CLOCK.schedule(() -> validator.cancelValidation(JobEndStatus.TIMEOUT), limit.toMillis(), TimeUnit.MILLISECONDS);
            try {
                ValidationResult result = validator.validate(parser);
                if (result.getJobEndStatus() != JobEndStatus.NORMAL) {
                    return new PdfAVerdict(flavour.getId(), false, List.of("the validation took longer than " + limit.toMillis() + " ms"));
                }
                return new PdfAVerdict(flavour.getId(), result.isCompliant(), broken(result));
            } finally {
                stop.cancel(false);
            }
        }
    }

    private static List<String> broken(ValidationResult result) {
        return result.getTestAssertions().stream()
                .map(assertion -> assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage())
                .distinct().limit(MOST_RULES).toList();
    }
}
