package vn.motcua.intake.printing;

import vn.motcua.kit.problem.ProblemKind;
import vn.motcua.kit.problem.ProblemText;

/** What printing refuses, told to a clerk. */
public enum PrintingProblem implements ProblemKind {
    /** The data does not fit the form, or the form's template cannot take it. */
    NOT_PRINTABLE("form-not-printable", 409,
            "Không in được {0}: {1}.",
            "{0} cannot be printed: it {1}.");

    private final ProblemText text;

    PrintingProblem(String slug, int status, String vi, String en) {
        text = new ProblemText(slug, status, vi, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
