package vn.motcua.kit.problem;

/** The errors that every service knows. */
public enum CommonProblem implements ProblemKind {
    MALFORMED("malformed", 400, "Nội dung gửi lên không đọc được: {0}", "The request cannot be read: {0}"),
    INVALID_FIELDS("invalid-fields", 422, "Có thông tin chưa đúng, xem danh sách kèm theo.", "Some fields are wrong, see the list."),
    UNAUTHENTICATED("unauthenticated", 401, "Cần đăng nhập để tiếp tục.", "A valid bearer token is needed."),
    FORBIDDEN("forbidden", 403, "Tài khoản này không được phép làm việc đó.", "This account may not do that."),
    WRONG_CLAIM("wrong-claim", 403, "Thông tin \"{0}\" của tài khoản không hợp lệ; hãy báo quản trị viên.",
            "The claim \"{0}\" of this account is not valid; tell its administrator."),
    NOT_FOUND("not-found", 404, "Không tìm thấy.", "Nothing was found here."),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "Thao tác này không được hỗ trợ ở đây.", "This method is not offered here."),
    NOT_ACCEPTABLE("not-acceptable", 406, "Không thể trả lời ở định dạng được yêu cầu.", "The answer cannot be given in the wanted format."),
    STALE("stale", 412, "Hồ sơ đã được thay đổi từ lần đọc trước; hãy tải lại rồi thử lại.",
            "It has changed since it was read; read it again, then retry."),
    TOO_LARGE("too-large", 413, "Nội dung gửi lên quá lớn; giới hạn là {0}.", "The request is too large; the limit is {0}."),
    UNSUPPORTED_TYPE("unsupported-type", 415, "Loại nội dung này không được hỗ trợ.", "This content type is not supported."),
    IDEMPOTENCY_MISMATCH("idempotency-mismatch", 422, "Khóa Idempotency-Key này đã được dùng cho một nội dung khác.",
            "This Idempotency-Key was already used with another body."),
    UNAVAILABLE("unavailable", 503, "Hệ thống tạm thời chưa sẵn sàng; hãy thử lại sau.", "The service is not ready; try again shortly."),
    INTERNAL("internal", 500, "Hệ thống gặp lỗi; mã tra cứu {0}.", "Something went wrong on our side; reference {0}.");

    private final ProblemText text;

    CommonProblem(String slug, int status, String vi, String en) {
        text = new ProblemText(slug, status, vi, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
