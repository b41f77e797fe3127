package vn.motcua.local.replay;

import vn.motcua.events.lifecycle.ApplicantKind;
import vn.motcua.local.replay.history.History;

/** Applicants whom nobody can take for real ones; the same dossier always has the same. */
final class People {

    private static final String[] FAMILY_NAMES = {"Nguyễn", "Trần", "Lê", "Phạm", "Y", "A", "Hoàng", "Võ", "Đặng", "Bùi"};
    private static final String[] MIDDLE_NAMES = {"Văn", "Thị", "Minh", "Ngọc", "Đình", "Thanh"};
    private static final String[] GIVEN_NAMES = {"Ví Dụ", "Giả Định", "Minh Họa", "Thử", "Mẫu", "Tưởng Tượng", "Nháp", "Tạm"};
    private static final String[] PLACES = {"thành phố Kon Tum", "huyện Đăk Hà", "huyện Đăk Tô", "huyện Ngọc Hồi",
        "huyện Kon Plông", "huyện Sa Thầy", "huyện Tu Mơ Rông", "huyện Đăk Glei", "huyện Kon Rẫy", "huyện Ia H'Drai"};
    /** No province has the number 999, no network the prefix 000. */
    private static final String IDENTITY_NUMBERS = "999%09d";
    private static final String TAX_CODES = "9999%06d";
    private static final String PHONES = "0000%06d";

    private People() {
    }

    static String name(History history) {
        int n = history.number();
        String given = GIVEN_NAMES[n / 60 % GIVEN_NAMES.length];
        return switch (history.applicantKind()) {
            case CITIZEN, OTHER -> FAMILY_NAMES[n % FAMILY_NAMES.length] + " " + MIDDLE_NAMES[n / 10 % MIDDLE_NAMES.length] + " " + given;
            case ENTERPRISE -> "Công ty TNHH " + given + " " + n;
            case STATE_BODY -> "Đơn vị " + given + " " + n;
        };
    }

    static String identityNumber(History history) {
        return (isPerson(history) ? IDENTITY_NUMBERS : TAX_CODES).formatted(history.number());
    }

    static String phone(History history) {
        return PHONES.formatted(history.number());
    }

    static String email(History history) {
        return "nguoi.nop." + history.number() + "@example.com";
    }

    static String address(History history) {
        return "Số " + (1 + history.number() % 200) + " đường Ví Dụ, " + PLACES[history.number() / 7 % PLACES.length];
    }

    private static boolean isPerson(History history) {
        return history.applicantKind() == ApplicantKind.CITIZEN || history.applicantKind() == ApplicantKind.OTHER;
    }
}
