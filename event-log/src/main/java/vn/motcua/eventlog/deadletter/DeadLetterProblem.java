package vn.motcua.eventlog.deadletter;

import vn.motcua.kit.problem.ProblemKind;

/** What can go wrong when an operator resolves a dead letter. */
enum DeadLetterProblem implements ProblemKind {
    STILL_FAILS("dead-letter-still-fails", 409, "Bản ghi vẫn chưa xử lý được: {0}", "The record still fails: {0}");

    private final String slug;
    private final int status;
    private final String vi;
    private final String en;

    DeadLetterProblem(String slug, int status, String vi, String en) {
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
