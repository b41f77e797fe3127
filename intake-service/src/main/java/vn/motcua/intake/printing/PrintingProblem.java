package vn.motcua.intake.printing;

import vn.motcua.kit.problem.ProblemKind;

/** What printing refuses, told to a clerk. */
public enum PrintingProblem implements ProblemKind {
    /** The data does not fit the form, or the form's template cannot take it. */
    NOT_PRINTABLE("form-not-printable", 409,
            "Không in được {0}: {1}.",
            "{0} cannot be printed: it {1}.");

    private final String slug;
    private final int status;
    private final String vi;
    private final String en;

    PrintingProblem(String slug, int status, String vi, String en) {
        this.slug = slug;
        this.status = status;
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String vi() {
        return vi;
    }

    @Override
    public String en() {
        return en;
    }
}
