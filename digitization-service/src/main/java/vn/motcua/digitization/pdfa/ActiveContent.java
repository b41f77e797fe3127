package vn.motcua.digitization.pdfa;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Takes out of a PDF what does something: a paper only shows. */
final class ActiveContent {

    private static final List<COSName> OF_THE_DOCUMENT = List.of(COSName.OPEN_ACTION, COSName.AA, COSName.getPDFName("Collection"),
            COSName.AF, COSName.getPDFName("Requirements"), COSName.THREADS);
    private static final List<COSName> NAMED = List.of(COSName.JAVA_SCRIPT, COSName.EMBEDDED_FILES, COSName.getPDFName("AlternatePresentations"),
            COSName.getPDFName("Renditions"));
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final COSName NEED_APPEARANCES = COSName.getPDFName("NeedAppearances");
    private static final int MOST_FIELDS = 10_000;

    private ActiveContent() {
    }

    static void strip(PDDocument document) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        OF_THE_DOCUMENT.forEach(catalog::removeItem);
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null) {
            NAMED.forEach(names::removeItem);
        }
        for (PDPage page : document.getPages()) {
            page.getCOSObject().removeItem(COSName.AA);
            for (PDAnnotation annotation : page.getAnnotations()) {
                annotation.getCOSObject().removeItem(COSName.A);
                annotation.getCOSObject().removeItem(COSName.AA);
            }
        }
        stripForm(document);
    }

    private static void stripForm(PDDocument document) {
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        form.getCOSObject().removeItem(XFA);
        form.getCOSObject().removeItem(NEED_APPEARANCES);
        int fields = 0;
        for (var field : form.getFieldTree()) {
            if (++fields > MOST_FIELDS) {
                throw new IllegalStateException("a form of more than " + MOST_FIELDS + " fields");
            }
            field.getCOSObject().removeItem(COSName.A);
            field.getCOSObject().removeItem(COSName.AA);
        }
    }
}
