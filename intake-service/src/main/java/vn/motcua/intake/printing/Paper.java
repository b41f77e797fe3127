package vn.motcua.intake.printing;

import java.util.Optional;
import java.util.stream.Stream;

/** The papers that forms are printed on. Margins and letters follow NĐ 30/2020 on A4 and are smaller on A5. */
public enum Paper {
    /** Upright. */
    A4("210mm 297mm", "18mm 15mm 18mm 28mm", "13pt"),
    /** Upright. */
    A5("148mm 210mm", "10mm 10mm 10mm 15mm", "9.5pt"),
    /** On its side, for the register. */
    A4_LANDSCAPE("297mm 210mm", "14mm 10mm 14mm 14mm", "8pt");

    private final String size;
    private final String margin;
    private final String fontSize;

    Paper(String size, String margin, String fontSize) {
        this.size = size;
        this.margin = margin;
        this.fontSize = fontSize;
    }

    /** The paper of a form that a client names, {@code A4} or {@code A5}; empty for any other name. */
    public static Optional<Paper> ofForm(String name) {
        return Stream.of(A4, A5).filter(paper -> paper.name().equals(name)).findFirst();
    }

    /** Width and height, in CSS. */
    public String size() {
        return size;
    }

    /** Top, right, bottom, left, in CSS. */
    public String margin() {
        return margin;
    }

    /** The size of its letters, in CSS. */
    public String fontSize() {
        return fontSize;
    }
}
