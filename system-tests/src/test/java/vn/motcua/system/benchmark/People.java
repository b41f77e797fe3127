package vn.motcua.system.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** People who hand something in, each one's data always the same; names as frequent as in Viet Nam and in the highlands. */
final class People {


    private static final List<String> SURNAMES = weighted("Nguyễn 32 Trần 11 Lê 10 Phạm 7 Huỳnh 5 Hoàng 5 Phan 4 Vũ 4 Võ 3 Đặng 3 Bùi 2 Đỗ 2 Hồ 2 Ngô 1 Dương 1 Lý 1 Đinh 1");
    private static final List<String> MIDDLE = weighted("Thị 30 Văn 25 Hồng 4 Thanh 5 Minh 5 Đức 4 Ngọc 5 Hữu 3 Quốc 3 Thu 3 Xuân 3 Công 2 Kim 2 Bảo 2 Gia 2 Hoài 2");
    private static final List<String> GIVEN = List.of(("Anh An Bình Châu Chi Cường Dung Dũng Duy Đạt Đông Giang Hà Hải Hạnh Hằng Hiền Hiếu Hoa Hòa Hoàn Hồng Huệ Hùng Huy Huyền "
            + "Hương Hường Khánh Khoa Lan Lâm Linh Loan Long Lộc Lợi Mai Mạnh My Mỹ Nam Nga Ngân Nghĩa Ngọc Nhung Oanh Phong Phúc Phương Phượng Quang Quân Quyên Sơn Tâm Tân "
            + "Thảo Thắng Thắm Thành Thịnh Thoa Thơm Thu Thủy Thúy Tiến Toàn Trang Trinh Trung Tú Tuấn Tuyết Uyên Vân Việt Vinh Vũ Xuân Yến").split(" "));
    private static final List<String> HIGHLANDS = List.of("Y Blan", "Y Thút", "A Thớt", "A Lương", "Siu H'Phin", "Siu Klơ", "Rơ Châm Yêng", "Rơ Mah Lan", "Ksor Nham", "Đinh Hmưnh");

    /** The name of a person. */
    static String name(int person) {
        SplittableRandom own = new SplittableRandom(person);
        if (own.nextInt(10) == 0) {
            return HIGHLANDS.get(own.nextInt(HIGHLANDS.size()));
        }
        String middle = MIDDLE.get(own.nextInt(MIDDLE.size())) + (own.nextInt(3) == 0 ? " " + MIDDLE.get(own.nextInt(MIDDLE.size())) : "");
        return SURNAMES.get(own.nextInt(SURNAMES.size())) + " " + middle + " " + GIVEN.get(own.nextInt(GIVEN.size()));
    }

    /** A given name alone. */
    static String given(int person) {
        return GIVEN.get(Math.floorMod(person, GIVEN.size()));
    }

    /** The identity number of a person below 100 million. */
    static String identity(int person) {
        return "0620%08d".formatted(person);
    }

    /** The phone number of a person below 100 million. */
    static String phone(int person) {
        return "09%08d".formatted(person);
    }

    private static List<String> weighted(String table) {
        String[] words = table.split(" ");
        List<String> all = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            for (int n = 0; n < Integer.parseInt(words[i + 1]); n++) {
                all.add(words[i]);
            }
        }
        return all;
    }
}
