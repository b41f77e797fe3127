package vn.motcua.digitization.signing;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** The smallest PDF/A-2u with a line of Vietnamese text. */
final class SmallPdfA {

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance></rdf:Description>
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    private SmallPdfA() {
    }

    /** A PDF with a line of text that is no PDF/A, since its font is not in it. */
    static Path writePlain(Path target) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 14);
                content.newLineAtOffset(150, 600);
                content.showText("QUYET DINH");
                content.endText();
            }
            document.save(target.toFile());
        }
        return target;
    }

    static Path write(Path target) throws IOException {
        return write(target, 0, PDRectangle.A4);
    }

    static Path write(Path target, int rotation, PDRectangle crop) throws IOException {
        try (var document = new PDDocument();
                InputStream font = SmallPdfA.class.getResourceAsStream("/fonts/LiberationSerif-Regular.ttf")) {
            var page = new PDPage(PDRectangle.A4);
            page.setCropBox(crop);
            page.setRotation(rotation);
            document.addPage(page);
            var face = PDType0Font.load(document, font);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(face, 14);
                content.newLineAtOffset(150, 600);
                content.showText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
                content.endText();
            }
            var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
            var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
            intent.setInfo("sRGB");
            intent.setOutputCondition("sRGB");
            intent.setOutputConditionIdentifier("sRGB");
            document.getDocumentCatalog().addOutputIntent(intent);
            var metadata = new PDMetadata(document, new ByteArrayInputStream(XMP.getBytes(StandardCharsets.UTF_8)));
            document.getDocumentCatalog().setMetadata(metadata);
            document.save(target.toFile());
        }
        return target;
    }
}
