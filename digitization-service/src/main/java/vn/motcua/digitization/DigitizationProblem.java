package vn.motcua.digitization;

import vn.motcua.kit.problem.ProblemKind;
import vn.motcua.kit.problem.ProblemText;

/** What digitization refuses, each with a stable slug and a sentence that a clerk understands. */
public enum DigitizationProblem implements ProblemKind {
    DOSSIER_NOT_KNOWN_YET(404, "dossier-not-known-here-yet",
            "Bộ phận số hóa chưa có hồ sơ {0}. Nếu vừa tiếp nhận, xin thử lại sau ít giây.",
            "Dossier {0} is not known here yet. If it was received just now, try again in a few seconds."),
    NOTHING_TO_DIGITIZE(409, "nothing-to-digitize",
            "Hồ sơ {0} không có thành phần nào phải số hóa.",
            "Nothing of dossier {0} has to be digitized."),
    COMPONENT_NOT_REQUIRED(422, "component-not-required",
            "Thành phần {0} không thuộc danh mục phải số hóa của hồ sơ này.",
            "Component {0} is not one that has to be digitized in this dossier."),
    TASK_CLOSED(409, "digitization-task-closed",
            "Việc số hóa của hồ sơ này đã kết thúc (trạng thái {0}), không nhận thêm bản quét khác.",
            "The digitization of this dossier is closed (state {0}); no other scan is taken."),
    ONE_FILE_EXPECTED(422, "one-file-expected",
            "Cần gửi đúng một tệp, trong trường \"file\".",
            "Send exactly one file, in the field \"file\"."),
    EMPTY_FILE(422, "empty-file",
            "Tệp rỗng. Xin quét lại.",
            "The file is empty. Please scan again."),
    FILE_TOO_LARGE(413, "file-too-large",
            "Tệp lớn hơn {0} MB. Xin quét với độ phân giải thấp hơn hoặc chia nhỏ.",
            "The file is larger than {0} MB. Scan at a lower resolution or split it."),
    NOT_A_PAPER(415, "not-a-paper",
            "Chỉ nhận tệp PDF, JPEG, PNG hoặc TIFF; nội dung tệp này không phải một trong các loại đó.",
            "Only PDF, JPEG, PNG or TIFF is taken; by its content this file is none of them."),
    DAMAGED_FILE(422, "damaged-file",
            "Tệp bị hỏng hoặc chưa tải lên đủ, không mở được. Xin quét lại.",
            "The file is damaged or incomplete and cannot be opened. Please scan again."),
    ENCRYPTED_FILE(422, "encrypted-file",
            "Tệp PDF được đặt mật khẩu hoặc mã hóa. Xin gửi bản không khóa.",
            "The PDF is protected by a password or encryption. Send one that is not locked."),
    TOO_MANY_PAGES(422, "too-many-pages",
            "Tệp có hơn {0} trang. Xin chia nhỏ.",
            "The file has more than {0} pages. Please split it."),
    IMAGE_TOO_LARGE(422, "image-too-large",
            "Ảnh quá lớn: hơn {0} megapixel. Xin quét với độ phân giải thấp hơn.",
            "The image is too large: more than {0} megapixels. Scan at a lower resolution."),
    IMAGE_TOO_SMALL(422, "image-too-small",
            "Ảnh quá nhỏ để đọc được: cần ít nhất {0} × {0} điểm ảnh.",
            "The image is too small to be read: at least {0} × {0} pixels are needed."),
    PAPER_NOT_FOUND(404, "paper-not-found",
            "Không tìm thấy giấy tờ này.",
            "There is no such paper."),
    PAPER_HELD_ELSEWHERE(404, "paper-held-elsewhere",
            "Giấy tờ này còn nằm ở hệ thống cũ; ở đây chỉ có thông tin về nó.",
            "The file of this paper is still in the older system; only its facts are known here."),
    STEP_BEFORE_LATEST(422, "step-before-latest",
            "Thời điểm số hóa sớm hơn bước gần nhất của hồ sơ.",
            "The step lies before the latest step of the dossier."),
    STEP_IN_FUTURE(422, "step-in-future",
            "Thời điểm số hóa nằm trong tương lai.",
            "The step lies in the future."),
    NOT_WAITED_FOR_YET(409, "not-waited-for-yet",
            "Hồ sơ chưa chờ thành phần {0}; nếu vừa bổ sung, xin gửi lại dòng này.",
            "The dossier does not wait for component {0} yet; after a supplement, send this line again.");

    private final ProblemText text;

    DigitizationProblem(int status, String slug, String vi, String en) {
        text = new ProblemText(slug, status, vi, en);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
