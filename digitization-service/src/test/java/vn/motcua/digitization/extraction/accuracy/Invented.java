package vn.motcua.digitization.extraction.accuracy;

import java.time.LocalDate;
import java.util.Random;

/** Names, places and numbers of nobody, the same for the same seed. */
final class Invented {

    private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"};
    private static final String[] MIDDLE = {"Văn", "Thị", "Hữu", "Đức", "Thị Thu", "Ngọc", "Minh", "Quốc", "Thị Mỹ", "Xuân", "Thanh", "Đình", "Thị Bích"};
    private static final String[] GIVEN = {"An", "Bình", "Châu", "Dũng", "Giang", "Hà", "Hải", "Hằng", "Hiếu", "Hương", "Khánh", "Lan", "Linh", "Long", "Mạnh",
            "Nga", "Nguyệt", "Phúc", "Phượng", "Quý", "Sơn", "Thảo", "Thủy", "Tuấn", "Uyên", "Vỹ", "Yến"};
    private static final String[] DISTRICT = {"Đăk Hà", "Đăk Tô", "Ngọc Hồi", "Sa Thầy", "Kon Rẫy", "Kon Plông", "Tu Mơ Rông", "Đăk Glei"};
    private static final String[] COMMUNE = {"Hòa Bình", "Vinh Quang", "Đoàn Kết", "Ngọk Bay", "Kroong", "Chư Hreng", "Ia Chim", "Hà Mòn"};
    private static final String[] SUBJECT = {"cấp phép khai thác nước dưới đất", "công nhận kết quả thẩm định hồ sơ", "phê duyệt quy hoạch chi tiết xây dựng",
            "thu hồi giấy phép hoạt động", "giao đất cho hộ gia đình, cá nhân", "điều chỉnh chủ trương đầu tư dự án", "hưởng chế độ trợ cấp một lần"};
    private static final String[] TRADE = {"Xây dựng", "Thương mại và Dịch vụ", "Nông nghiệp", "Vận tải", "Dược phẩm", "Lâm sản", "Du lịch"};
    private static final String[] DEPARTMENT = {"TƯ PHÁP", "TÀI NGUYÊN VÀ MÔI TRƯỜNG", "XÂY DỰNG", "CÔNG THƯƠNG", "Y TẾ", "GIAO THÔNG VẬN TẢI"};
    private static final String[] SIGN = {"STP", "STNMT", "SXD", "SCT", "SYT", "SGTVT"};

    private final Random random;

    Invented(Random random) {
        this.random = random;
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }

    boolean flip() {
        return random.nextBoolean();
    }

    int below(int limit) {
        return random.nextInt(limit);
    }

    String name() {
        return one(FAMILY) + " " + one(MIDDLE) + " " + one(GIVEN);
    }

    String district() {
        return one(DISTRICT);
    }

    String commune() {
        return one(COMMUNE);
    }

    String subject() {
        return one(SUBJECT);
    }

    String trade() {
        return one(TRADE);
    }

    /** A department of the province and the sign of it in numbers. */
    String[] department() {
        int index = random.nextInt(DEPARTMENT.length);
        return new String[] {"SỞ " + DEPARTMENT[index], SIGN[index]};
    }

    String identity() {
        return "0620" + digits(8);
    }

    String oldIdentity() {
        return "233" + digits(6);
    }

    String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    LocalDate date() {
        return LocalDate.of(2012, 1, 1).plusDays(random.nextInt(4900));
    }

    static String inWords(LocalDate date) {
        return String.format("ngày %02d tháng %s năm %d", date.getDayOfMonth(),
                date.getMonthValue() < 3 ? "0" + date.getMonthValue() : date.getMonthValue(), date.getYear());
    }

    static String inFigures(LocalDate date) {
        return String.format("%02d/%02d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
