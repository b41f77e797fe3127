package vn.motcua.digitization.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.signature.resources.TempFileResourcesHandlerBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;
import vn.motcua.digitization.task.SignAs;

/** Signs papers as the organisation: PAdES-BASELINE-T with a visible signature. Many threads may use one. */
public final class PaperSigner {

    private static final DigestAlgorithm DIGEST = DigestAlgorithm.SHA256;
    /** Room for the signature, its chain and the time stamp with its chain. */
    private static final int SIGNATURE_ROOM = 32 * 1024;

    private final SigningKey key;
    private final TimeStampAuthority timeStamps;
    private final SignerIdentity identity;
    private final ZoneId zone;
    private final VisibleSignature visible;

    PaperSigner(SigningKey key, TimeStampAuthority timeStamps, SignerIdentity identity, ZoneId zone) {
        var font = new SignatureFont();
        if (!font.canWrite(identity.organisation())) {
            throw new SigningMisconfigured("The organisation's name has a letter that the signature's font lacks.");
        }
        this.key = key;
        this.timeStamps = timeStamps;
        this.identity = identity;
        this.zone = zone;
        visible = new VisibleSignature(font, identity.organisation(), zone);
    }

    /**
     * Signs one file into another; {@code target} is there only when all went well.
     *
     * @param at when it is signed, as shown on the page; the authority's time stamp is beside it
     * @throws SigningUnavailable when it cannot be signed now and may be tried again
     * @throws IOException        when the file is no PDF that can be signed, or the disk fails
     */
    public void sign(Path pdf, Path target, SignAs kind, Instant at) throws IOException, SigningUnavailable {
        key.mustBeValidAt(at);
        // Beside the target, where there is room for it.
        var resources = new TempFileResourcesHandlerBuilder()
                .setTempFileDirectory(target.toAbsolutePath().getParent().toFile());
        try {
            PAdESService service = service(resources);
            PAdESSignatureParameters parameters = parameters(FirstPage.of(pdf), kind, at);
            DSSDocument document = new FileDocument(pdf.toFile());
            var toBeSigned = service.getDataToSign(document, parameters);
            var signature = key.sign(toBeSigned, DIGEST);
            write(service.signDocument(document, parameters, signature), target);
        } catch (TimeStampFailure e) {
            throw e.asUnavailable();
        } catch (DSSException e) {
            throw new IOException("The PDF cannot be signed.", e);
        } finally {
            resources.clear();
        }
    }

    private PAdESService service(TempFileResourcesHandlerBuilder resources) {
        var service = new PAdESService(Verifiers.forSigning());
        service.setPdfObjFactory(Verifiers.pdfObjects(resources));
        service.setTspSource(timeStamps);
        return service;
    }

    private PAdESSignatureParameters parameters(FirstPage page, SignAs kind, Instant at) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
        parameters.setDigestAlgorithm(DIGEST);
        parameters.setSigningCertificate(key.certificate());
        parameters.setCertificateChain(key.chain());
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setSigningTimeZone(TimeZone.getTimeZone(zone));
        parameters.setContentSize(SIGNATURE_ROOM);
        parameters.setSignerName(identity.organisation());
        parameters.setReason(SignatureWords.of(kind).reason());
        identity.location().ifPresent(parameters::setLocation);
        parameters.setImageParameters(visible.on(page, kind, at));
        return parameters;
    }

    private static void write(DSSDocument signed, Path target) throws IOException {
        Path part = Files.createTempFile(target.toAbsolutePath().getParent(), "signed-", ".part");
        try {
            try (var out = Files.newOutputStream(part)) {
                signed.writeTo(out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
