package vn.motcua.eventlog.deadletter;

import vn.motcua.kit.problem.ProblemKind;
import vn.motcua.kit.problem.ProblemText;

/** What can go wrong when an operator resolves a dead letter. */
enum DeadLetterProblem implements ProblemKind {
    STILL_FAILS("dead-letter-still-fails", 409, "Bản ghi vẫn chưa xử lý được: {0}", "The record still fails: {0}");

    private final ProblemText text;

    DeadLetterProblem(String slug, int status, String vi, String en) {
        text = new ProblemText(slug, status, vi, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
