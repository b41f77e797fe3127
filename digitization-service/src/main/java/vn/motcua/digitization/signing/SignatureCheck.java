package vn.motcua.digitization.signing;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.signature.resources.TempFileResourcesHandlerBuilder;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says of a file's signatures whether they hold, by whom and when they were made. Many threads may use one. */
public final class SignatureCheck {

    private static final Logger LOG = LoggerFactory.getLogger(SignatureCheck.class);
    /** A file with more is called broken: no paper has so many, and each costs a check. */
    private static final int MOST_SIGNATURES = 50;

    private final TrustAnchors anchors;
    private final RevocationLoader revocations;
    private final Clock clock;

    SignatureCheck(TrustAnchors anchors, RevocationLoader revocations, Clock clock) {
        this.anchors = anchors;
        this.revocations = revocations;
        this.clock = clock;
    }

    /** {@code IOException} only when the file cannot be read from the disk; a file that is no PDF is {@code BROKEN}. */
    public SignatureReport check(Path pdf) throws IOException {
        long size = Files.size(pdf);
        Instant now = clock.instant();
        var resources = new TempFileResourcesHandlerBuilder();
        try {
            var validator = new PDFDocumentValidator(new FileDocument(pdf.toFile()));
            validator.setPdfObjFactory(Verifiers.pdfObjects(resources));
            validator.setCertificateVerifier(Verifiers.forChecking(anchors, revocations));
            validator.setValidationTime(Date.from(now));
            validator.setEnableEtsiValidationReport(false);
            if (validator.getSignatures().size() > MOST_SIGNATURES) {
                return broken(now);
            }
            return report(validator.validateDocument(), size, now);
        } catch (RuntimeException e) {
            // The file comes from anywhere, and its readers fail in many ways on one that is made to be wrong.
            LOG.debug("a file's signatures cannot be read", e);
            return broken(now);
        } finally {
            resources.clear();
        }
    }

    private static SignatureReport report(Reports reports, long size, Instant now) {
        DiagnosticData data = reports.getDiagnosticData();
        var judge = new SignatureJudge(data, reports.getSimpleReport(), size, now);
        var signatures = data.getSignatures().stream().map(judge::judged).toList();
        SignatureVerdict worst = signatures.stream().map(SignatureReport.CheckedSignature::verdict)
                .reduce(SignatureVerdict.NOT_SIGNED, SignatureVerdict::or);
        return new SignatureReport(worst, now, signatures);
    }

    private static SignatureReport broken(Instant now) {
        return new SignatureReport(SignatureVerdict.BROKEN, now, List.of());
    }
}
