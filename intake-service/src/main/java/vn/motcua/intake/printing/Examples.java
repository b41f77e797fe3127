package vn.motcua.intake.printing;

import java.util.List;
import java.util.stream.IntStream;

/** A paper of each kind with invented content that fills it well: what templates are tried with. */
final class Examples {

    private static final String OFFICE = "Trung tâm Phục vụ hành chính công tỉnh";
    private static final String CODE = "000.00.08.H34-220608-0012";
    private static final String DUE = "09 giờ 05 phút, ngày 15 tháng 6 năm 2022";
    private static final String RECEIVED = "Ngày 08 tháng 6 năm 2022";
    private static final String REASON = "Cần thẩm tra thêm tại cơ sở; nội dung đề nghị thuộc trường hợp phải lấy ý kiến bằng văn bản của "
            + "cơ quan phối hợp (khoản 6 Điều 19 Nghị định số 61/2018/NĐ-CP).\nĐã mời người nộp hồ sơ đến làm việc < 02 lần & chưa đủ hồ sơ.";

    private Examples() {
    }

    /** The example of a form. */
    static PaperContent of(FormDefinition form) {
        var heading = new Heading("ỦY BAN NHÂN DÂN TỈNH KON TUM", OFFICE.toUpperCase(Words.VIETNAMESE), OFFICE, form.symbol() == null ? null : "07",
                "Kon Tum", "ngày 08 tháng 6 năm 2022");
        if (form.name() == FormName.REGISTER) {
            return new PaperContent(form, heading, null, null, register());
        }
        String lookup = "https://dichvucong.example.vn/tra-cuu/" + CODE;
        var dossier = new PrintedDossier(CODE, "Đăng ký nội quy lao động của doanh nghiệp (1.005129)", QrCode.dataUri(lookup), lookup);
        var applicant = new PrintedApplicant("Nguyễn Thị Hồng Vân", "Số 12 đường Trần Phú, phường Quyết Thắng, thành phố Kon Tum",
                "0905 123 456", null);
        return new PaperContent(form, heading, dossier, applicant, act(form.name()));
    }

    private static FormAct act(FormName name) {
        return switch (name) {
            case RECEIPT -> new FormAct.Receipt(List.of("Liên 1: Giao người nộp hồ sơ", "Liên 2: Lưu cùng hồ sơ"),
                    List.of(new FormAct.Item("Văn bản đề nghị đăng ký nội quy lao động", "bản giấy", 1),
                            new FormAct.Item("Biên bản góp ý kiến của tổ chức đại diện người lao động tại cơ sở", "bản giấy", 1),
                            new FormAct.Item("Các văn bản có quy định liên quan đến kỷ luật lao động", "bản điện tử", 2)),
                    "01", "05 ngày làm việc", "09 giờ 05 phút, ngày 08 tháng 6 năm 2022", DUE, OFFICE, "01/2022", 12, "BD-01");
            case SUPPLEMENT_REQUEST -> new FormAct.Supplement(1, List.of("Văn bản đề nghị đăng ký nội quy lao động",
                    "Biên bản góp ý kiến của tổ chức đại diện người lao động tại cơ sở"), REASON, "số điện thoại 0260 3797 799", "08-CV-01");
            case REFUSAL -> new FormAct.Refusal(false, REASON, "BD-01");
            case APOLOGY -> new FormAct.Apology(RECEIVED, DUE, REASON, "09 giờ 05 phút, ngày 22 tháng 6 năm 2022");
            case STOP_NOTICE -> new FormAct.Stop(RECEIVED, "10 giờ 00 phút, ngày 10 tháng 6 năm 2022", REASON);
            case CONTROL_SLIP -> slip();
            case REGISTER -> register();
        };
    }

    private static FormAct slip() {
        return new FormAct.Slip("Sở Lao động - Thương binh và Xã hội", "Sở Tư pháp", List.of(
                new FormAct.SlipStep(OFFICE, "09 giờ 05 phút, ngày 08 tháng 6 năm 2022", "Người nộp hồ sơ", "BD-01", false, false, false, "Tiếp nhận"),
                new FormAct.SlipStep(OFFICE, "15 giờ 20 phút, ngày 08 tháng 6 năm 2022", "BD-01", "Sở Lao động - Thương binh và Xã hội", false, true,
                        false, "Chuyển hồ sơ, chậm nhất 17:00 08/06/2022"),
                new FormAct.SlipStep("Sở Lao động - Thương binh và Xã hội", "10 giờ 00 phút, ngày 14 tháng 6 năm 2022", "08-CV-01", OFFICE, true, false,
                        false, "Có kết quả: đồng ý")), 0);
    }

    private static FormAct register() {
        return new FormAct.Register(2022, 1, 1, 14, "ngày 04 tháng 01 năm 2022", "ngày 15 tháng 01 năm 2023", 14, IntStream.rangeClosed(1, 14)
                .mapToObj(n -> new FormAct.RegisterRow(n, "000.00.08.H34-220608-%04d".formatted(n), "Đăng ký nội quy lao động của doanh nghiệp", 1,
                        "Nguyễn Thị Hồng Vân", "Số 12 đường Trần Phú, thành phố Kon Tum; 0905 123 456", "Sở Lao động - Thương binh và Xã hội",
                        "09:05 08/06/2022", "09:05 15/06/2022", n % 3 == 0 ? "" : "10:00 14/06/2022", n % 4 == 0 ? "Bưu chính" : "Trực tiếp",
                        n % 5 == 0 ? "Hẹn lại 22/06/2022" : "")).toList());
    }
}
