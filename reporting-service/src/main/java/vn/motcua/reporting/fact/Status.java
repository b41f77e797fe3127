package vn.motcua.reporting.fact;

import java.util.Arrays;

/** The ten national status codes, as the lifecycle events leave the dossier. */
public enum Status {
    /** Mới đăng ký. */
    SUBMITTED(1, false),
    /** Được tiếp nhận. */
    RECEIVED(2, true),
    /** Không được tiếp nhận. */
    REFUSED(3, false),
    /** Đang xử lý. */
    IN_PROGRESS(4, true),
    /** Yêu cầu bổ sung giấy tờ. */
    SUPPLEMENT_REQUESTED(5, true),
    /** Yêu cầu thực hiện nghĩa vụ tài chính. */
    OBLIGATION_DUE(6, true),
    /** Công dân yêu cầu rút hồ sơ. */
    WITHDRAWN(7, false),
    /** Dừng xử lý. */
    STOPPED(8, false),
    /** Đã xử lý xong. */
    DECIDED(9, false),
    /** Đã trả kết quả. */
    RETURNED(10, false);

    private final int code;
    private final boolean open;

    Status(int code, boolean open) {
        this.code = code;
        this.open = open;
    }

    /** The national code, 1 to 10. */
    public int code() {
        return code;
    }

    /** Whether the dossier was accepted and waits for its decision. */
    public boolean open() {
        return open;
    }

    /** The status of that national code. */
    public static Status of(int code) {
        return Arrays.stream(values()).filter(s -> s.code == code).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a national status: " + code));
    }
}
