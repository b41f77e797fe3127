package vn.motcua.intake.dossier;

/** The ten statuses of the national public service portal. */
public enum DossierStatus {
    /** Filed online, not answered yet. */
    SUBMITTED(1, "Mới đăng ký", "Submitted"),
    /** Accepted; the clock runs. */
    RECEIVED(2, "Được tiếp nhận", "Received"),
    /** Not accepted. */
    REFUSED(3, "Không được tiếp nhận", "Refused"),
    /** With the agency. */
    IN_PROGRESS(4, "Đang xử lý", "In progress"),
    /** Waiting for the applicant's supplement. */
    SUPPLEMENT_REQUESTED(5, "Yêu cầu bổ sung giấy tờ", "Supplement requested"),
    /** Waiting for the applicant's payment. */
    OBLIGATION_DUE(6, "Yêu cầu thực hiện nghĩa vụ tài chính", "Financial obligation due"),
    /** Taken back by the applicant. */
    WITHDRAWN(7, "Công dân yêu cầu rút hồ sơ", "Withdrawn"),
    /** Stopped by the agency. */
    STOPPED(8, "Dừng xử lý", "Stopped"),
    /** Decided; the result waits for the applicant. */
    DECIDED(9, "Đã xử lý xong", "Decided"),
    /** The result reached the applicant. */
    RETURNED(10, "Đã trả kết quả", "Returned");

    private final int code;
    private final String vi;
    private final String en;

    DossierStatus(int code, String vi, String en) {
        this.code = code;
        this.vi = vi;
        this.en = en;
    }

    /** The national code, 1 to 10. */
    public int code() {
        return code;
    }

    /** The portal's own name. */
    public String vi() {
        return vi;
    }

    /** The name in English. */
    public String en() {
        return en;
    }
}
