package vn.motcua.intake.printing;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns XHTML into PDF/A-2b: fonts with full Vietnamese embedded, an sRGB output intent, XMP metadata. A page reaches nothing
 * outside itself: no file, no address but {@code data:}.
 */
final class PdfA {

    /** The longest page description, in characters. */
    static final int LONGEST_HTML = 4 * 1024 * 1024;

    private static final String FAMILY = "Liberation Serif";
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final byte[] REGULAR = font("Regular");
    private static final byte[] BOLD = font("Bold");
    private static final byte[] ITALIC = font("Italic");

    static {
        // What it would log are pieces of pages, and pages name people.
        XRLog.setLoggingEnabled(false);
    }

    private PdfA() {
    }

    /**
     * A page description that cannot become a paper.
     */
    static final class UnusableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnusableException(String message) {
            super(message);
        }
    }

    /**
     * The PDF.
     *
     * @param xhtml     well-formed, without a document type
     * @param mostPages more pages than that are an error
     * @throws UnusableException where the text is not well-formed, asks for what is outside or is too long
     */
    static byte[] of(String xhtml, int mostPages) {
        if (xhtml.length() > LONGEST_HTML) {
            throw new UnusableException("is longer than " + LONGEST_HTML + " characters");
        }
        Document document = parse(xhtml);
        var pdf = new ByteArrayOutputStream();
        List<String> refused = new ArrayList<>();
        try (PdfBoxRenderer renderer = builder(document, pdf, refused).buildPdfRenderer()) {
            renderer.layout();
            int pages = renderer.getRootBox().getLayer().getPages().size();
            if (pages > mostPages) {
                throw new UnusableException("has " + pages + " pages instead of at most " + mostPages);
            }
            renderer.createPDF();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!refused.isEmpty()) {
            throw new UnusableException("asks for " + refused.get(0) + "; a form may only use data: addresses");
        }
        return pdf.toByteArray();
    }

    private static PdfRendererBuilder builder(Document document, ByteArrayOutputStream pdf, List<String> refused) {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(document, "");
        builder.toStream(pdf);
        builder.withProducer("motcua");
        builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
        builder.useColorProfile(SRGB);
        builder.useFastMode();
        builder.useFont(in(REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(in(BOLD), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(in(ITALIC), FAMILY, 400, FontStyle.ITALIC, true);
        builder.useExternalResourceAccessControl((uri, type) -> {
            if (uri.startsWith("data:")) {
                return true;
            }
            refused.add(uri);
            return false;
        }, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        return builder;
    }

    private static Document parse(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXParseException e) {
            throw new UnusableException("is not well-formed XHTML: line " + e.getLineNumber() + " once filled in, " + e.getMessage());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("XML parser", e);
        }
    }

    private static FSSupplier<InputStream> in(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    private static byte[] font(String style) {
        String file = "/fonts/LiberationSerif-" + style + ".ttf";
        try (InputStream in = PdfA.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
