package vn.motcua.local.replay;

import vn.motcua.local.replay.history.StepKind;

/** The reasons that the law wants for some steps, as a clerk would write them. */
final class Reasons {

    private Reasons() {
    }

    static String of(StepKind kind) {
        return switch (kind) {
            case REFUSE -> "Hồ sơ không thuộc thẩm quyền giải quyết của đơn vị.";
            case REQUEST_SUPPLEMENT -> "Thông tin kê khai chưa đầy đủ, đề nghị hoàn thiện và nộp lại.";
            case SUSPEND -> "Chờ ý kiến của cơ quan phối hợp.";
            case RESCHEDULE -> "Cần thêm thời gian để kiểm tra thực địa.";
            case STOP -> "Người nộp không bổ sung hồ sơ trong thời hạn.";
            case DECIDE -> "Chưa đáp ứng điều kiện theo quy định.";
            default -> throw new IllegalArgumentException(kind + " needs no reason");
        };
    }
}
