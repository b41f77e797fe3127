package vn.motcua.intake.guidance;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

import vn.motcua.events.DueWhen;
import vn.motcua.events.FeeKind;
import vn.motcua.events.lifecycle.Term;
import vn.motcua.intake.catalogue.FeeItem;
import vn.motcua.intake.catalogue.OnlineLevel;
import vn.motcua.intake.catalogue.PaperOriginal;
import vn.motcua.intake.catalogue.UnitLevel;

/** Codes of the catalogue in words, in one of the two languages. */
record GuidanceWords(boolean english) {

    String pick(String vi, String en) {
        return english ? en : vi;
    }

    /** For instance “5 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ”. */
    String term(Term term) {
        return length(term) + pick(" kể từ khi nhận đủ hồ sơ hợp lệ", " from the receipt of a complete dossier");
    }

    /** For instance “5 ngày làm việc”. */
    String length(Term term) {
        int n = term.value();
        return switch (term.unit()) {
            case WORKING_HOURS -> pick(n + " giờ làm việc", n == 1 ? "1 working hour" : n + " working hours");
            case WORKING_DAYS -> pick(n + " ngày làm việc", n == 1 ? "1 working day" : n + " working days");
            case CALENDAR_DAYS -> pick(n + " ngày", n == 1 ? "1 day" : n + " days");
            case MONTHS -> pick(n + " tháng", n == 1 ? "1 month" : n + " months");
        };
    }

    /** Null where there is no such rule. */
    String cutOff(LocalTime cutOff) {
        return cutOff == null ? null : pick("Hồ sơ nhận sau " + cutOff + " được tính từ ngày làm việc tiếp theo.",
                "What is received after " + cutOff + " counts from the next working day.");
    }

    String online(OnlineLevel level) {
        return switch (level) {
            case FULL -> pick("Dịch vụ công trực tuyến toàn trình: nộp, thanh toán và nhận kết quả trên mạng",
                    "Fully online: file, pay and receive the result on the web");
            case PARTIAL -> pick("Dịch vụ công trực tuyến một phần: nộp trên mạng, đến bộ phận một cửa một lần",
                    "Partly online: file on the web, one visit to the counter");
            case NONE -> pick("Chưa nộp trực tuyến được: nộp tại bộ phận một cửa hoặc qua bưu chính",
                    "Not online yet: file at the counter or by post");
        };
    }

    String feeKind(FeeKind kind) {
        return switch (kind) {
            case PHI -> pick("Phí", "Fee");
            case LE_PHI -> pick("Lệ phí", "Charge");
            case LAND_OBLIGATION -> pick("Nghĩa vụ tài chính về đất đai", "Land obligation");
            case POSTAGE -> pick("Cước bưu chính", "Postage");
        };
    }

    String dueWhen(DueWhen dueWhen) {
        return switch (dueWhen) {
            case INTAKE -> pick("nộp khi gửi hồ sơ", "due when filing");
            case OBLIGATION -> pick("nộp theo thông báo", "due on notice");
            case RETURN -> pick("nộp khi nhận kết quả", "due when collecting the result");
        };
    }

    /** For instance “8.000 đồng”. */
    String amount(long amount) {
        return english ? String.format(Locale.ENGLISH, "%,d VND", amount) : String.format(Locale.GERMANY, "%,d đồng", amount);
    }

    /** All fees in one line. */
    String fees(List<FeeItem> fees) {
        return fees.isEmpty() ? pick("Không thu phí, lệ phí", "Free of charge")
                : String.join("; ", fees.stream().map(f -> feeKind(f.kind()) + " " + amount(f.amount()) + ", " + dueWhen(f.dueWhen())).toList());
    }

    String paper(PaperOriginal original, int copies) {
        String form = switch (original) {
            case ORIGINAL -> pick("bản chính", copies == 1 ? "original" : "originals");
            case CERTIFIED_COPY -> pick("bản sao có chứng thực", copies == 1 ? "certified copy" : "certified copies");
            case COPY -> pick("bản sao", copies == 1 ? "copy" : "copies");
        };
        return copies + " " + form;
    }

    String level(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> pick("Ủy ban nhân dân cấp tỉnh", "The provincial People's Committee");
            case DISTRICT -> pick("Ủy ban nhân dân cấp huyện nơi cư trú hoặc nơi có trụ sở", "The district People's Committee of your place");
            case COMMUNE -> pick("Ủy ban nhân dân cấp xã nơi cư trú", "The commune People's Committee of the place where you live");
            case DEPARTMENT -> pick("Sở, ban, ngành của tỉnh", "A department of the province");
            case CENTRE -> pick("Trung tâm Phục vụ hành chính công", "The public administration service centre");
        };
    }
}
