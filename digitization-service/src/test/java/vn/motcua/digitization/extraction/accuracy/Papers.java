package vn.motcua.digitization.extraction.accuracy;

import static vn.motcua.digitization.extraction.accuracy.Sheet.Style.BOLD;
import static vn.motcua.digitization.extraction.accuracy.Sheet.Style.ITALIC;
import static vn.motcua.digitization.extraction.accuracy.Sheet.Style.REGULAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import vn.motcua.digitization.extraction.Field;

/** Writes papers as agencies do: documents by Decree 30/2020, certificates and cards by their forms. */
final class Papers {

    private static final double LEFT = 165;
    private static final double RIGHT = 415;
    private static final double MIDDLE = Sheet.WIDTH / 2;
    private static final double MARGIN = 75;
    private static final double TEXT = 460;
    private static final String MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String UNDER_MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final List<Function<Invented, GeneratedPaper>> KINDS = List.of(Papers::decision, Papers::letter, Papers::permit,
            Papers::criminalRecord, Papers::birth, Papers::card, Papers::business, Papers::land);

    private Papers() {
    }

    /** So many papers, the kinds in turn. */
    static List<GeneratedPaper> of(int count, long seed) {
        Invented invented = new Invented(new Random(seed));
        List<GeneratedPaper> papers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            papers.add(KINDS.get(i % KINDS.size()).apply(invented));
        }
        return papers;
    }

    private static GeneratedPaper decision(Invented by) {
        boolean ofProvince = by.flip();
        String[] department = by.department();
        String issuer = ofProvince ? "ỦY BAN NHÂN DÂN TỈNH KON TUM" : department[0];
        String number = (1 + by.below(2500)) + "/QĐ-" + (ofProvince ? "UBND" : department[1]);
        LocalDate date = by.date();
        String owner = by.name();
        String identity = by.identity();
        String subject = "Về việc " + by.subject();
        Sheet sheet = new Sheet();
        head(sheet, ofProvince ? List.of("ỦY BAN NHÂN DÂN", "TỈNH KON TUM") : List.of("UBND TỈNH KON TUM", issuer), "Số: " + number, date);
        sheet.down(34).centred("QUYẾT ĐỊNH", MIDDLE, TEXT, 14, BOLD).down(18).centred(subject, MIDDLE, TEXT, 14, BOLD).down(10).rule(MIDDLE, 90);
        sheet.down(26).centred(ofProvince ? "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" : "GIÁM ĐỐC " + issuer, MIDDLE, TEXT, 14, BOLD).down(24)
                .paragraph("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", MARGIN + 20, TEXT - 20, 13.5, 18)
                .paragraph("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;", MARGIN + 20, TEXT - 20, 13.5, 18)
                .paragraph("Theo đề nghị của Trưởng phòng chuyên môn tại Tờ trình số 12/TTr-PCM.", MARGIN + 20, TEXT - 20, 13.5, 18).down(8)
                .centred("QUYẾT ĐỊNH:", MIDDLE, TEXT, 14, BOLD).down(24)
                .paragraph("Điều 1. Chấp thuận đề nghị của ông " + owner + ", số CCCD: " + identity + ", thường trú tại xã " + by.commune()
                        + ", thành phố Kon Tum, tỉnh Kon Tum.", MARGIN + 20, TEXT - 20, 13.5, 18)
                .paragraph("Điều 2. Quyết định này có hiệu lực kể từ ngày ký.", MARGIN + 20, TEXT - 20, 13.5, 18)
                .paragraph("Điều 3. Chánh Văn phòng, Thủ trưởng các đơn vị có liên quan và ông " + owner + " chịu trách nhiệm thi hành.",
                        MARGIN + 20, TEXT - 20, 13.5, 18);
        signature(sheet, ofProvince ? List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH") : List.of("GIÁM ĐỐC"), by.name());
        return paper("decision", null, sheet, number, date, issuer, owner, identity, "QUYẾT ĐỊNH " + subject);
    }

    private static GeneratedPaper letter(Invented by) {
        String[] department = by.department();
        String number = (1 + by.below(3000)) + "/" + department[1] + "-VP";
        LocalDate date = by.date();
        String subject = "V/v " + by.subject();
        String owner = by.name();
        Sheet sheet = new Sheet();
        head(sheet, List.of("UBND TỈNH KON TUM", department[0]), "Số: " + number, date);
        sheet.down(16).centred(subject, LEFT, 200, 12, REGULAR).down(40)
                .centred("Kính gửi: Ủy ban nhân dân huyện " + by.district(), MIDDLE, TEXT, 14, REGULAR).down(34)
                .paragraph("Thực hiện ý kiến của Ủy ban nhân dân tỉnh về việc trả lời kiến nghị của công dân, cơ quan có ý kiến như sau:",
                        MARGIN + 20, TEXT - 20, 13.5, 18)
                .paragraph("1. Đề nghị hướng dẫn công dân nộp hồ sơ tại Bộ phận tiếp nhận và trả kết quả theo quy định.", MARGIN + 20, TEXT - 20, 13.5, 18)
                .paragraph("2. Thông tin công dân:", MARGIN + 20, TEXT - 20, 13.5, 18)
                .paragraph("Họ và tên: " + owner, MARGIN + 20, TEXT - 20, 13.5, 18);
        signature(sheet, List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), by.name());
        return paper("letter", null, sheet, number, date, department[0], owner, null, subject);
    }

    private static GeneratedPaper permit(Invented by) {
        String number = (1 + by.below(900)) + "/GP-STNMT";
        LocalDate date = by.date();
        String owner = "Công ty TNHH " + by.trade() + " " + by.district();
        Sheet sheet = new Sheet();
        head(sheet, List.of("UBND TỈNH KON TUM", "SỞ TÀI NGUYÊN", "VÀ MÔI TRƯỜNG"), "Số: " + number, date);
        sheet.down(34).centred("GIẤY PHÉP", MIDDLE, TEXT, 14, BOLD).down(18).centred("KHAI THÁC NƯỚC DƯỚI ĐẤT", MIDDLE, TEXT, 14, BOLD).down(30)
                .centred("GIÁM ĐỐC SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", MIDDLE, TEXT, 13, BOLD).down(26)
                .paragraph("Căn cứ Luật Tài nguyên nước ngày 21 tháng 6 năm 2012;", MARGIN + 20, TEXT - 20, 13.5, 19)
                .paragraph("Xét đơn đề nghị cấp giấy phép và hồ sơ kèm theo, cấp phép cho:", MARGIN + 20, TEXT - 20, 13.5, 19)
                .paragraph("Tên tổ chức: " + owner, MARGIN + 20, TEXT - 20, 13.5, 19)
                .paragraph("Địa chỉ: xã " + by.commune() + ", huyện " + by.district() + ", tỉnh Kon Tum", MARGIN + 20, TEXT - 20, 13.5, 19)
                .paragraph("Lưu lượng khai thác: 120 m3/ngày đêm; thời hạn: 05 năm.", MARGIN + 20, TEXT - 20, 13.5, 19);
        signature(sheet, List.of("GIÁM ĐỐC"), by.name());
        return paper("permit", "KQ.G29.000001", sheet, number, date, "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", owner, null,
                "GIẤY PHÉP KHAI THÁC NƯỚC DƯỚI ĐẤT");
    }

    private static GeneratedPaper criminalRecord(Invented by) {
        String number = (1 + by.below(4000)) + "/" + (2018 + by.below(7)) + "/STP-LLTP";
        LocalDate date = by.date();
        String owner = by.name().toUpperCase(Locale.ROOT);
        String identity = by.flip() ? by.identity() : by.oldIdentity();
        Sheet sheet = new Sheet();
        head(sheet, List.of("UBND TỈNH KON TUM", "SỞ TƯ PHÁP"), "Số: " + number, date);
        sheet.down(40).centred("PHIẾU LÝ LỊCH TƯ PHÁP SỐ 1", MIDDLE, TEXT, 15, BOLD).down(34)
                .paragraph("1. Họ và tên: " + owner, MARGIN, TEXT, 13, 21);
        sheet.at("2. Giới tính: Nam", MARGIN, 13, REGULAR).at("3. Sinh ngày: " + Invented.inFigures(by.date().minusYears(30)), MARGIN + 200, 13, REGULAR)
                .down(21).paragraph("4. Nơi sinh: huyện " + by.district() + ", tỉnh Kon Tum", MARGIN, TEXT, 13, 21)
                .paragraph("5. Quốc tịch: Việt Nam", MARGIN, TEXT, 13, 21)
                .paragraph("6. Nơi thường trú: xã " + by.commune() + ", thành phố Kon Tum, tỉnh Kon Tum", MARGIN, TEXT, 13, 21)
                .paragraph("7. Giấy CMND/CCCD: " + identity + " Ngày cấp: " + Invented.inFigures(by.date()), MARGIN, TEXT, 13, 21)
                .paragraph("8. Tình trạng án tích: Không có án tích", MARGIN, TEXT, 13, 21);
        signature(sheet, List.of("GIÁM ĐỐC"), by.name());
        return paper("criminal record", "KQ.G01.000001", sheet, number, date, "SỞ TƯ PHÁP", owner, identity, "PHIẾU LÝ LỊCH TƯ PHÁP SỐ 1");
    }

    private static GeneratedPaper birth(Invented by) {
        String number = (1 + by.below(400)) + "/" + (2016 + by.below(9));
        LocalDate date = by.date();
        String owner = by.name().toUpperCase(Locale.ROOT);
        String identity = by.identity();
        String issuer = "Ủy ban nhân dân xã " + by.commune() + ", thành phố Kon Tum, tỉnh Kon Tum";
        Sheet sheet = new Sheet();
        motto(sheet, MIDDLE);
        sheet.down(40).centred("GIẤY KHAI SINH", MIDDLE, TEXT, 20, BOLD).down(24).centred("Số: " + number, MIDDLE, TEXT, 13, REGULAR).down(34)
                .paragraph("Họ, chữ đệm, tên: " + owner, MARGIN, TEXT, 13, 22)
                .paragraph("Ngày, tháng, năm sinh: " + Invented.inFigures(date.minusDays(20)) + "   Ghi bằng chữ: (đã ghi)", MARGIN, TEXT, 13, 22);
        sheet.at("Giới tính: Nữ", MARGIN, 13, REGULAR).at("Dân tộc: Kinh", MARGIN + 150, 13, REGULAR)
                .at("Quốc tịch: Việt Nam", MARGIN + 300, 13, REGULAR).down(22)
                .paragraph("Nơi sinh: Bệnh viện Đa khoa tỉnh Kon Tum", MARGIN, TEXT, 13, 22)
                .paragraph("Quê quán: huyện " + by.district() + ", tỉnh Kon Tum", MARGIN, TEXT, 13, 22)
                .paragraph("Số định danh cá nhân: " + identity, MARGIN, TEXT, 13, 22)
                .paragraph("Họ, chữ đệm, tên người mẹ: " + by.name(), MARGIN, TEXT, 13, 22)
                .paragraph("Năm sinh: 1990   Dân tộc: Kinh   Quốc tịch: Việt Nam", MARGIN, TEXT, 13, 22)
                .paragraph("Nơi cư trú: xã " + by.commune() + ", thành phố Kon Tum, tỉnh Kon Tum", MARGIN, TEXT, 13, 22)
                .paragraph("Họ, chữ đệm, tên người cha: " + by.name(), MARGIN, TEXT, 13, 22)
                .paragraph("Họ, chữ đệm, tên người đi khai sinh: " + by.name(), MARGIN, TEXT, 13, 22)
                .paragraph("Giấy tờ tùy thân: CCCD số " + by.identity(), MARGIN, TEXT, 13, 22)
                .paragraph("Nơi đăng ký khai sinh: " + issuer, MARGIN, TEXT, 13, 22)
                .paragraph("Ngày, tháng, năm đăng ký: " + Invented.inFigures(date), MARGIN, TEXT, 13, 22);
        signature(sheet, List.of("NGƯỜI KÝ GIẤY KHAI SINH", "CHỦ TỊCH"), by.name());
        return paper("birth certificate", "KQ.G11.000001", sheet, number, date, issuer, owner, identity, "GIẤY KHAI SINH");
    }

    private static GeneratedPaper card(Invented by) {
        String identity = by.identity();
        String owner = by.name().toUpperCase(Locale.ROOT);
        LocalDate date = by.date();
        String issuer = "CỤC TRƯỞNG CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI";
        Sheet sheet = new Sheet();
        motto(sheet, MIDDLE);
        sheet.down(26).centred("CĂN CƯỚC CÔNG DÂN", MIDDLE, TEXT, 17, BOLD).down(16).centred("Citizen Identity Card", MIDDLE, TEXT, 11, ITALIC).down(30)
                .at("Số / No.: " + identity, 200, 15, BOLD).down(24).at("Họ và tên / Full name:", 200, 11, REGULAR).down(17)
                .at(owner, 200, 14, BOLD).down(22)
                .at("Ngày sinh / Date of birth: " + Invented.inFigures(by.date().minusYears(35)), 200, 11, REGULAR).down(18)
                .at("Giới tính / Sex: Nam", 200, 11, REGULAR).at("Quốc tịch / Nationality: Việt Nam", 330, 11, REGULAR).down(18)
                .at("Quê quán / Place of origin: " + by.district() + ", Kon Tum", 200, 11, REGULAR).down(18)
                .at("Có giá trị đến: " + Invented.inFigures(date.plusYears(15)), 80, 9, REGULAR).down(110)
                .at("Đặc điểm nhận dạng / Personal identification: Nốt ruồi", 100, 11, REGULAR).down(24)
                .at("Ngày, tháng, năm / Date, month, year: " + Invented.inFigures(date), 200, 11, REGULAR).down(20)
                .centred("CỤC TRƯỞNG CỤC CẢNH SÁT", 380, 300, 11, BOLD).down(15)
                .centred("QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI", 380, 300, 11, BOLD).down(70).centred(by.name(), 380, 300, 11, BOLD);
        return paper("identity card", null, sheet, identity, date, issuer, owner, identity, "CĂN CƯỚC CÔNG DÂN");
    }

    private static GeneratedPaper business(Invented by) {
        String code = "6101" + by.digits(6);
        LocalDate date = by.date();
        String owner = "CÔNG TY TNHH MỘT THÀNH VIÊN " + by.trade().toUpperCase(Locale.ROOT) + " "
                + by.district().toUpperCase(Locale.ROOT);
        Sheet sheet = new Sheet();
        sheet.centred("SỞ KẾ HOẠCH VÀ ĐẦU TƯ", LEFT, 210, 12, REGULAR).centred(MOTTO, RIGHT, 260, 12, BOLD).down(15)
                .centred("TỈNH KON TUM", LEFT, 210, 12, REGULAR).centred(UNDER_MOTTO, RIGHT, 250, 13, BOLD).down(15)
                .centred("PHÒNG ĐĂNG KÝ KINH DOANH", LEFT, 210, 12, BOLD).down(44)
                .centred("GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP", MIDDLE, TEXT, 15, BOLD).down(20)
                .centred("CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN", MIDDLE, TEXT, 14, BOLD).down(28)
                .centred("Mã số doanh nghiệp: " + code, MIDDLE, TEXT, 13, BOLD).down(20)
                .centred("Đăng ký lần đầu: " + Invented.inWords(date), MIDDLE, TEXT, 13, ITALIC).down(34);
        sheet.at("1. Tên công ty", MARGIN, 13, BOLD).down(20)
                .paragraph("Tên công ty viết bằng tiếng Việt: " + owner, MARGIN, TEXT, 13, 20)
                .paragraph("Tên công ty viết tắt: " + by.trade(), MARGIN, TEXT, 13, 20).at("2. Địa chỉ trụ sở chính", MARGIN, 13, BOLD).down(20)
                .paragraph("Xã " + by.commune() + ", huyện " + by.district() + ", tỉnh Kon Tum, Việt Nam", MARGIN, TEXT, 13, 20)
                .at("3. Vốn điều lệ: 5.000.000.000 đồng", MARGIN, 13, REGULAR).down(20)
                .at("4. Người đại diện theo pháp luật của công ty", MARGIN, 13, BOLD).down(20);
        sheet.at("* Họ và tên: " + by.name().toUpperCase(Locale.ROOT), MARGIN, 13, REGULAR).at("Giới tính: Nam", MARGIN + 330, 13, REGULAR)
                .down(20).paragraph("Số giấy tờ pháp lý của cá nhân: " + by.identity() + "; ngày cấp: " + Invented.inFigures(by.date()), MARGIN, TEXT, 13, 20);
        signature(sheet, List.of("TRƯỞNG PHÒNG"), by.name());
        return paper("business registration", "KQ.G23.000001", sheet, code, date, "PHÒNG ĐĂNG KÝ KINH DOANH", owner, code,
                "GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN");
    }

    private static GeneratedPaper land(Invented by) {
        String number = "CH " + by.digits(5);
        LocalDate date = by.date();
        String owner = by.name();
        String identity = by.flip() ? by.identity() : by.oldIdentity();
        Sheet sheet = new Sheet();
        motto(sheet, MIDDLE);
        sheet.down(40).centred("GIẤY CHỨNG NHẬN", MIDDLE, TEXT, 18, BOLD).down(22)
                .centred("QUYỀN SỬ DỤNG ĐẤT", MIDDLE, TEXT, 15, BOLD).down(20)
                .centred("QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT", MIDDLE, TEXT, 14, BOLD).down(34)
                .paragraph("I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất", MARGIN, TEXT, 13, 22)
                .paragraph("Ông: " + owner, MARGIN, TEXT, 13, 22)
                .paragraph("Năm sinh: " + (1950 + by.below(50)) + ", CCCD số: " + identity, MARGIN, TEXT, 13, 22)
                .paragraph("Địa chỉ thường trú: xã " + by.commune() + ", thành phố Kon Tum", MARGIN, TEXT, 13, 22)
                .paragraph("II. Thửa đất, nhà ở và tài sản khác gắn liền với đất", MARGIN, TEXT, 13, 22)
                .paragraph("1. Thửa đất số: " + by.digits(3) + ", tờ bản đồ số: " + by.digits(2) + "; diện tích: 250 m2", MARGIN, TEXT, 13, 22)
                .paragraph("2. Mục đích sử dụng: Đất ở tại nông thôn; thời hạn: Lâu dài", MARGIN, TEXT, 13, 22).down(20)
                .centred("Kon Tum, " + Invented.inWords(date), RIGHT, 250, 13, ITALIC).down(20)
                .centred("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", RIGHT, 250, 13, BOLD).down(17).centred("GIÁM ĐỐC", RIGHT, 250, 13, BOLD).down(80)
                .centred(by.name(), RIGHT, 250, 13, BOLD).down(50).at("Số vào sổ cấp GCN: " + number, MARGIN, 13, REGULAR);
        return paper("land certificate", "KQ.G03.000019", sheet, number, date, "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", owner, identity,
                "GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT");
    }

    private static void head(Sheet sheet, List<String> agency, String number, LocalDate date) {
        for (int line = 0; line < agency.size(); line++) {
            boolean superior = line == 0 && agency.get(0).startsWith("UBND");
            sheet.centred(agency.get(line), LEFT, 210, 13, superior ? REGULAR : BOLD);
            if (line == 0) {
                sheet.centred(MOTTO, RIGHT, 260, 13, BOLD);
            } else if (line == 1) {
                sheet.centred(UNDER_MOTTO, RIGHT, 250, 13.5, BOLD);
            }
            sheet.down(16);
        }
        sheet.down(-10).rule(LEFT, 60);
        sheet.rule(RIGHT, 165);
        sheet.down(24).centred(number, LEFT, 210, 13, REGULAR).centred("Kon Tum, " + Invented.inWords(date), RIGHT, 260, 13, ITALIC);
    }

    private static void motto(Sheet sheet, double middle) {
        sheet.centred(MOTTO, middle, 300, 13, BOLD).down(17).centred(UNDER_MOTTO, middle, 250, 13.5, BOLD).down(5).rule(middle, 165);
    }

    private static void signature(Sheet sheet, List<String> office, String name) {
        sheet.down(24);
        for (String line : office) {
            sheet.centred(line, RIGHT, 250, 13.5, BOLD).down(17);
        }
        sheet.down(70).centred(name, RIGHT, 250, 13.5, BOLD);
    }

    private static GeneratedPaper paper(String kind, String type, Sheet sheet, String number, LocalDate date, String issuer, String owner,
                                        String identity, String title) {
        Map<Field, String> truth = new EnumMap<>(Field.class);
        truth.put(Field.NUMBER, number);
        truth.put(Field.DATE, date.toString());
        truth.put(Field.ISSUER, issuer);
        truth.put(Field.OWNER_NAME, owner);
        if (identity != null) {
            truth.put(Field.OWNER_IDENTITY, identity);
        }
        truth.put(Field.TITLE, title);
        return new GeneratedPaper(kind, type, sheet.image(), sheet.lines(), truth);
    }
}
