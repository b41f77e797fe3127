package vn.motcua.intake.consultation;

import vn.motcua.kit.problem.ProblemKind;

/** What asking a coordinating agency is refused for. */
public enum ConsultationProblem implements ProblemKind {
    /** NĐ 61/2018, 19.6: paper goes from one agency to the next. */
    OPINIONS_IN_SEQUENCE("opinions-in-sequence", 409,
            "Hồ sơ giấy được lấy ý kiến lần lượt từng cơ quan (khoản 6 Điều 19 NĐ 61/2018); còn chờ ý kiến của {0}.",
            "A paper dossier goes to one agency after another (Decree 61/2018, 19.6); the opinion of {0} is still out."),
    /** The procedure names nobody, or all were asked. */
    NOBODY_LEFT_TO_ASK("nobody-left-to-ask", 409,
            "Thủ tục không nêu cơ quan phối hợp nào còn phải lấy ý kiến.",
            "The procedure names no coordinating agency that has not been asked.");

    private final String slug;
    private final int status;
    private final String vi;
    private final String en;

    ConsultationProblem(String slug, int status, String vi, String en) {
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
