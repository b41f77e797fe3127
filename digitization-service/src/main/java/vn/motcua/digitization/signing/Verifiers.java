package vn.motcua.digitization.signing;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.PdfMemoryUsageSetting;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.signature.resources.DSSResourcesHandlerBuilder;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;

/** How the signature library is set up: nothing whole in memory, nothing fetched on an untrusted file's word. */
final class Verifiers {

    private Verifiers() {
    }

    /** The key's validity is the signer's own check, and other signatures of the file are the checker's. */
    static CertificateVerifier forSigning() {
        var verifier = new CommonCertificateVerifier(true);
        verifier.setAIASource(null);
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
        return verifier;
    }

    /** Revocation lists and answers are fetched only for chains that end in an anchor; issuers are never fetched. */
    static CertificateVerifier forChecking(TrustAnchors anchors, RevocationLoader loader) {
        var verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        verifier.setCheckRevocationForUntrustedChains(false);
        verifier.setTrustedCertSources(anchors.asSource());
        verifier.setCrlSource(new OnlineCRLSource(loader));
        verifier.setOcspSource(new OnlineOCSPSource(loader));
        return verifier;
    }

    static IPdfObjFactory pdfObjects(DSSResourcesHandlerBuilder resources) {
        var objects = new RevisionsOnDisk();
        objects.setResourcesHandlerBuilder(resources);
        objects.setPdfMemoryUsageSetting(PdfMemoryUsageSetting.fileOnly());
        var differences = new DefaultPdfDifferencesFinder();
        // Pages are not drawn and compared: changed objects are found without.
        differences.setMaximalPagesAmountForVisualComparison(0);
        objects.setPdfDifferencesFinder(differences);
        return objects;
    }
}
