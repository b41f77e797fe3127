package vn.motcua.intake.edition;

import vn.motcua.kit.problem.ProblemKind;
import vn.motcua.kit.problem.ProblemText;

/** What an import of the catalogue refuses, told to a manager. */
public enum CatalogueImportProblem implements ProblemKind {
    /** At least one row is wrong; nothing was taken. */
    CATALOGUE_ERRORS("catalogue-errors", 422,
            "Danh mục gửi lên có {0} lỗi, xem danh sách kèm theo; chưa có gì được ghi.",
            "The catalogue sent has {0} error(s), see the list; nothing was written."),
    /** The body is in a form that is known, but holds no table. */
    NOTHING_TO_IMPORT("nothing-to-import", 422,
            "Nội dung gửi lên không có bảng nào của danh mục.",
            "The request holds no table of the catalogue.");

    private final ProblemText text;

    CatalogueImportProblem(String slug, int status, String vi, String en) {
        text = new ProblemText(slug, status, vi, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
