package vn.motcua.digitization.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.digitization.filecheck.PaperKind;
import vn.motcua.digitization.store.ContentHash;
import vn.motcua.digitization.task.Codes;
import vn.motcua.digitization.task.Paper;
import vn.motcua.digitization.task.PaperSource;
import vn.motcua.digitization.task.StoredFile;
import vn.motcua.kit.Ids;
import vn.motcua.kit.imports.ImportLine;
import vn.motcua.kit.problem.FieldError;
import vn.motcua.kit.problem.Problem;

/**
 * A line that says: the older system holds this component as a file.
 *
 * @param line      the line
 * @param code      the dossier's code
 * @param component the component's code
 * @param sha256    the content hash of the file
 * @param mediaType what it is
 * @param pages     how many pages
 * @param bytes     its size
 */
record DigitizeStep(ImportLine line, String code, String component, String sha256, String mediaType, int pages, long bytes) {

    static final String NAME = "digitize";

    /** Reads the line; a {@link Problem} names every wrong field. */
    static DigitizeStep of(ImportLine line) {
        List<FieldError> errors = new ArrayList<>();
        require(NAME.equals(line.step()), "step", "digitize", errors);
        String code = line.text("code");
        require(Codes.isPlausible(code), "code", "a dossier code is needed", errors);
        String component = line.text("component");
        require(Codes.isPlausible(component), "component", "a component code is needed", errors);
        String sha256 = line.text("sha256");
        require(ContentHash.isHash(sha256), "sha256", "64 lower-case hex digits are needed", errors);
        String mediaType = line.text("mediaType");
        require(mediaType != null && PaperKind.ofMediaType(mediaType).isPresent(), "mediaType",
                "application/pdf, image/jpeg, image/png or image/tiff", errors);
        JsonNode pages = line.body().path("pages");
        require(pages.canConvertToInt() && pages.isIntegralNumber() && pages.asInt() > 0, "pages", "a positive number is needed", errors);
        JsonNode bytes = line.body().path("bytes");
        require(bytes.canConvertToLong() && bytes.isIntegralNumber() && bytes.asLong() > 0, "bytes", "a positive number is needed", errors);
        if (!errors.isEmpty()) {
            throw Problem.ofFields(errors);
        }
        return new DigitizeStep(line, code, component, sha256, mediaType, pages.asInt(), bytes.asLong());
    }

    private static void require(boolean holds, String field, String message, List<FieldError> errors) {
        if (!holds) {
            errors.add(new FieldError(field, message));
        }
    }

    /** The paper that the line brings. */
    Paper paper() {
        return Paper.held(Ids.next(), component, null, PaperSource.IMPORT, new StoredFile(sha256, mediaType, pages, bytes), line.at(), line.by());
    }
}
