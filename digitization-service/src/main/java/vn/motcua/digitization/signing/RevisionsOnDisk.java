package vn.motcua.digitization.signing;

import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.pades.PAdESCommonParameters;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.PdfMemoryUsageSetting;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.visible.nativedrawer.PdfBoxNativeSignatureDrawerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a file's earlier states, as they were before a later signature, from a temporary file; by itself the library would
 * hold each whole in memory. A signature is put where the prepared file has room for it, without a further copy.
 */
final class RevisionsOnDisk extends PdfBoxNativeObjectFactory {

    @Override
    public PDFSignatureService newPAdESSignatureService() {
        return configure(new Service());
    }

    private static final class Service extends PdfBoxSignatureService {

        Service() {
            super(PDFServiceMode.SIGNATURE, new PdfBoxNativeSignatureDrawerFactory());
        }

        @Override
        public DSSDocument sign(DSSDocument toSign, byte[] signature, PAdESCommonParameters parameters) {
            DSSDocument prepared = parameters.getPdfSignatureCache().getToBeSignedDocument();
            try {
                if (prepared instanceof FileDocument file && ReservedRoom.fill(file.getFile().toPath(), signature)) {
                    prepared.setMimeType(MimeTypeEnum.PDF);
                    return prepared;
                }
            } catch (IOException e) {
                throw new DSSException("the signature cannot be put into the file", e);
            }
            // The library says what is wrong with it.
            return super.sign(toSign, signature, parameters);
        }

        @Override
        protected PdfDocumentReader loadPdfDocumentReader(DSSDocument document, char[] password) throws IOException {
            if (document instanceof FileDocument) {
                return super.loadPdfDocumentReader(document, password);
            }
            Path copy = Files.createTempFile("revision-", ".pdf");
            try {
                try (var out = Files.newOutputStream(copy)) {
                    document.writeTo(out);
                }
                return new CopyReader(copy);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(copy);
                throw e;
            }
        }
    }

    /** Takes its copy away when it is closed. */
    private static final class CopyReader extends PdfBoxDocumentReader {

        private final Path copy;

        CopyReader(Path copy) throws IOException {
            super(new FileDocument(copy.toFile()), null, PdfMemoryUsageSetting.fileOnly());
            this.copy = copy;
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                Files.deleteIfExists(copy);
            }
        }
    }
}
