package vn.motcua.digitization.making;

/** A step of the way of a paper, as the benchmark of speed counts it. */
enum Step {
    TAKING_IN("taking in: check, seal, store, fetch"),
    PAGES("pages: unpack, straighten"),
    EVEN_LIGHT("even light"),
    OCR("OCR"),
    PDFA("PDF/A: embed, write"),
    EXTRACTION("extraction"),
    STORE("seal and store"),
    SIGNING("signature, time stamp"),
    VERAPDF("veraPDF"),
    STORE_AGAIN("seal and store the signed copy");

    final String title;

    Step(String title) {
        this.title = title;
    }
}
