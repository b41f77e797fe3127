package vn.motcua.digitization.signing;

import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.SignerTextVerticalAlignment;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.enumerations.VisualSignatureRotation;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.Color;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.digitization.task.SignAs;

/**
 * What is seen of a signature, as annex I of decree 30/2020 wants it: the organisation's name and the time in ISO 8601, top
 * right of page 1, in an upright Times of 10 points, black. Without a background, so that nothing below is hidden.
 */
final class VisibleSignature {

    /** Points in a millimetre. */
    private static final float MM = 72 / 25.4f;
    private static final float MAX_WIDTH = 95 * MM;
    private static final float MARGIN = 5 * MM;
    private static final float PADDING = 1 * MM;
    private static final float FONT_SIZE = 10;
    /** Of the font, with accents above and below. */
    private static final float LINE_HEIGHT = 12;
    private static final DateTimeFormatter ISO_TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final SignatureFont font;
    private final String organisation;
    private final ZoneId zone;

    VisibleSignature(SignatureFont font, String organisation, ZoneId zone) {
        this.font = font;
        this.organisation = organisation;
        this.zone = zone;
    }

    SignatureImageParameters on(FirstPage page, SignAs kind, Instant at) {
        List<String> lines = lines(kind, at, Math.min(MAX_WIDTH, page.width() - 2 * MARGIN) - 2 * PADDING);
        var field = new SignatureFieldParameters();
        field.setPage(1);
        field.setWidth(font.width(lines, FONT_SIZE) + 2 * PADDING);
        field.setHeight(lines.size() * LINE_HEIGHT + 2 * PADDING);
        field.setOriginX(page.left() + page.width() - MARGIN - field.getWidth());
        field.setOriginY(page.top() + Math.max(MARGIN, page.takenFromTop() + PADDING));
        field.setRotation(VisualSignatureRotation.AUTOMATIC);
        var image = new SignatureImageParameters();
        image.setFieldParameters(field);
        image.setTextParameters(text(lines));
        return image;
    }

    private List<String> lines(SignAs kind, Instant at, float width) {
        var lines = new ArrayList<String>();
        if (!SignatureWords.of(kind).heading().isEmpty()) {
            lines.addAll(font.wrapped(SignatureWords.of(kind).heading(), FONT_SIZE, width));
        }
        lines.addAll(font.wrapped("Ký bởi: " + organisation, FONT_SIZE, width));
        lines.addAll(font.wrapped("Thời gian ký: "
                + ISO_TIME.format(at.truncatedTo(ChronoUnit.SECONDS).atZone(zone)), FONT_SIZE, width));
        return lines;
    }

    private SignatureImageTextParameters text(List<String> lines) {
        DSSFileFont face = font.face();
        face.setSize(FONT_SIZE);
        face.setEmbedFontSubset(true);
        var text = new SignatureImageTextParameters();
        text.setText(String.join("\n", lines));
        text.setFont(face);
        text.setTextColor(Color.BLACK);
        text.setBackgroundColor(null);
        text.setPadding(PADDING);
        text.setTextWrapping(TextWrapping.FONT_BASED);
        text.setSignerTextHorizontalAlignment(SignerTextHorizontalAlignment.RIGHT);
        text.setSignerTextVerticalAlignment(SignerTextVerticalAlignment.TOP);
        return text;
    }
}
