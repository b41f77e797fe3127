package vn.motcua.digitization.pdfa;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import vn.motcua.digitization.LegalDay;

/** What a PDF says of itself as a whole: that it is PDF/A-2, which paper it is, what its colours mean. */
final class Description {

    private static final String PRODUCER = "motcua";
    private static final String LANGUAGE = "vi-VN";
    private static final String COLORS = "sRGB IEC61966-2.1";
    private static final float VERSION = 1.7f;

    private Description() {
    }

    /** Writes it in place of what was there; {@code unicode} for a document with text, all of it in Unicode. */
    static void write(PDDocument document, PaperDescription paper, boolean unicode) throws IOException {
        OffsetDateTime created = paper.digitizedAt().truncatedTo(ChronoUnit.SECONDS).atZone(LegalDay.ZONE).toOffsetDateTime();
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        document.setVersion(VERSION);
        // The file's id comes from this and from the properties: the same pages give the same bytes.
        document.setDocumentId(created.toEpochSecond());
        document.setDocumentInformation(properties(paper, created));
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(XmpPacket.of(paper, created, PRODUCER, unicode))));
        if (catalog.getLanguage() == null) {
            catalog.setLanguage(LANGUAGE);
        }
        if (catalog.getOutputIntents().isEmpty()) {
            catalog.addOutputIntent(srgb(document));
        }
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private static PDDocumentInformation properties(PaperDescription paper, OffsetDateTime created) {
        var properties = new PDDocumentInformation();
        properties.setTitle(paper.title());
        properties.setProducer(PRODUCER);
        properties.setCreationDate(GregorianCalendar.from(created.toZonedDateTime()));
        properties.setModificationDate(GregorianCalendar.from(created.toZonedDateTime()));
        return properties;
    }

    private static PDOutputIntent srgb(PDDocument document) throws IOException {
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
        intent.setInfo(COLORS);
        intent.setOutputCondition(COLORS);
        intent.setOutputConditionIdentifier(COLORS);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }
}
