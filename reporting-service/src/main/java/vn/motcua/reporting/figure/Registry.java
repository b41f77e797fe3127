package vn.motcua.reporting.figure;

import static vn.motcua.events.lifecycle.Channel.COUNTER;
import static vn.motcua.events.lifecycle.Channel.ONLINE;
import static vn.motcua.events.lifecycle.Channel.POSTAL;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.motcua.events.Employer;
import vn.motcua.reporting.fact.Measure;
import vn.motcua.reporting.figure.Counting.Quantity;

/** All figures: those of the article in its order, then those beside it. */
public final class Registry {

    /** "Over 7,000": downwards to two significant figures, so that it promises no more than there is. */
    static final Rounding OVER = Rounding.figures(RoundingMode.DOWN, 2,
            "làm tròn xuống hai chữ số có nghĩa", "down to two significant figures");

    private static final Counting RECEIVED = Counting.of(Quantity.COUNT, Measure.RECEIVED);
    private static final Counting RECEIVED_BY_POST = RECEIVED.by(Employer.POST);
    private static final Counting POSTS_OF_POSTAL_RECEIVERS = RECEIVED_BY_POST.as(Quantity.FTE);
    private static final Counting ONLINE_OF_THE_PROVINCE = Counting.of(Quantity.COUNT, Measure.RECEIVED, ONLINE);
    private static final Counting ONLINE_BY_POST = ONLINE_OF_THE_PROVINCE.by(Employer.POST);
    private static final Counting PAID_ONLINE = Counting.of(Quantity.COUNT, Measure.PAID_ONLINE);
    /** Counter work: took in papers, scanned them, or handed a result over the counter; answering online filings is none. */
    private static final Counting COUNTER_STAFF = Counting.of(Quantity.STAFF, Measure.RECEIVED, COUNTER, POSTAL)
            .or(Measure.DIGITIZED)
            .or(Measure.RETURNED_AT_COUNTER);

    private static final Text DOSSIERS = new Text("hồ sơ", "dossiers");
    private static final Text PERCENT = new Text("%", "%");
    private static final Text RECEIVED_BY_POSTAL_STAFF = new Text("hồ sơ do nhân viên bưu chính tiếp nhận",
            "dossiers received by postal staff");
    private static final Text POSTS = new Text("vị trí việc làm (FTE) của nhân viên bưu chính đã tiếp nhận hồ sơ",
            "posts (FTE) of the postal staff who received dossiers");
    private static final Text POSTAL_SCOPE = new Text("toàn Trung tâm, mọi kênh; người tiếp nhận thuộc bưu chính",
            "the whole centre, all channels; receiver employed by the post");
    private static final Text ONLINE_BY_POSTAL_STAFF = new Text("hồ sơ trực tuyến do nhân viên bưu chính tiếp nhận",
            "online dossiers received by postal staff");
    private static final Text PROVINCE_SCOPE = new Text("toàn tỉnh, thanh toán qua cổng", "the whole province, paid through a gateway");

    private static final List<Figure> OF_THE_ARTICLE = List.of(
            new Figure("received-by-post",
                    new Text("Hồ sơ do nhân viên bưu chính tiếp nhận", "Dossiers received by postal staff"), DOSSIERS,
                    RECEIVED_BY_POSTAL_STAFF, RECEIVED_BY_POST, null, null,
                    Method.COUNT, POSTAL_SCOPE, Rounding.NONE, article("24682", "24.682", "24,682"),
                    new Text("Kênh nộp khác với người tiếp nhận: nhân viên bưu chính cũng nhận hồ sơ trực tiếp và trực tuyến.",
                            "The channel is not the employer: postal staff receive counter and online dossiers too.")),
            new Figure("productivity",
                    new Text("Năng suất tiếp nhận", "Receptions per person and year"),
                    new Text("hồ sơ/người/năm", "dossiers per person and year"),
                    RECEIVED_BY_POSTAL_STAFF, RECEIVED_BY_POST, POSTS, POSTS_OF_POSTAL_RECEIVERS,
                    Method.PER_POST_AND_YEAR, POSTAL_SCOPE, OVER, article("7000", "hơn 7.000", "over 7,000"),
                    new Text("Quy ra năm theo độ dài của kỳ báo cáo.", "Brought to a year by the length of the window.")),
            new Figure("productivity-ratio",
                    new Text("Năng suất so với định mức tối thiểu", "Productivity against the legal minimum"),
                    new Text("lần", "times"),
                    new Text("năng suất đã làm tròn xuống", "productivity, rounded down"), RECEIVED_BY_POST,
                    new Text("định mức tối thiểu một người một năm (QĐ 468/QĐ-TTg)", "minimum per person and year (QĐ 468/QĐ-TTg)"),
                    POSTS_OF_POSTAL_RECEIVERS, Method.TIMES_THE_MINIMUM, POSTAL_SCOPE,
                    Rounding.decimals(RoundingMode.DOWN, 2, "cắt bỏ sau hai chữ số thập phân", "truncated to two decimals"),
                    article("4.37", "4,37 lần", "4.37 times"),
                    new Text("Bài báo lấy năng suất đã làm tròn xuống rồi cắt bỏ phần lẻ; giá trị chính xác nêu bên cạnh.",
                            "The article divides the rounded productivity and truncates; the exact ratio stands beside it.")),
            new Figure("online-received-by-post",
                    new Text("Hồ sơ trực tuyến do bưu chính tiếp nhận", "Online dossiers received by postal staff"), DOSSIERS,
                    ONLINE_BY_POSTAL_STAFF, ONLINE_BY_POST, null, null, Method.COUNT,
                    new Text("toàn Trung tâm, kênh trực tuyến; người tiếp nhận thuộc bưu chính",
                            "the whole centre, online channel; receiver employed by the post"),
                    Rounding.NONE, article("7638", "7.638", "7,638"), null),
            new Figure("online-share",
                    new Text("… chiếm tỷ lệ hồ sơ trực tuyến toàn tỉnh", "… as a share of the province's online dossiers"), PERCENT,
                    ONLINE_BY_POSTAL_STAFF, ONLINE_BY_POST,
                    new Text("hồ sơ trực tuyến được tiếp nhận toàn tỉnh", "online dossiers received in the whole province"),
                    ONLINE_OF_THE_PROVINCE, Method.PERCENT,
                    new Text("tử số: bưu chính; mẫu số: toàn tỉnh; kênh trực tuyến",
                            "numerator: the post; denominator: the whole province; online channel"),
                    halfUp(2), article("53.65", "53,65 %", "53.65 %"), null),
            new Figure("online-growth",
                    new Text("… so với hồ sơ trực tuyến toàn tỉnh cùng kỳ năm trước",
                            "… against the whole province's online dossiers a year before"), PERCENT,
                    ONLINE_BY_POSTAL_STAFF, ONLINE_BY_POST,
                    new Text("hồ sơ trực tuyến toàn tỉnh cùng kỳ năm trước", "online dossiers of the whole province a year before"),
                    ONLINE_OF_THE_PROVINCE.aYearBefore(), Method.PERCENT,
                    new Text("tử số: bưu chính, kỳ này; mẫu số: toàn tỉnh, cùng kỳ năm trước",
                            "numerator: the post, this window; denominator: the whole province, a year before"),
                    halfUp(1), article("152.5", "152,5 %", "152.5 %"),
                    new Text("Tử số chỉ gồm bưu chính còn mẫu số là toàn tỉnh: không phải tốc độ tăng của cùng một phạm vi.",
                            "The numerator is the post alone, the denominator the whole province: not the growth of one scope.")),
            new Figure("online-payments",
                    new Text("Giao dịch thanh toán trực tuyến thành công", "Successful online payments"),
                    new Text("giao dịch", "payments"),
                    new Text("giao dịch thành công qua cổng thanh toán", "payments settled through a gateway"), PAID_ONLINE, null, null,
                    Method.COUNT, PROVINCE_SCOPE, Rounding.NONE, article("6100", "6.100", "6,100"), null),
            new Figure("online-payment-amount",
                    new Text("Số tiền thanh toán trực tuyến", "Amount paid online"), new Text("đồng", "VND"),
                    new Text("số tiền của các giao dịch đó", "the money of those payments"), PAID_ONLINE.as(Quantity.AMOUNT), null, null,
                    Method.MONEY, PROVINCE_SCOPE,
                    Rounding.decimals(RoundingMode.HALF_UP, 1, "đến 0,1 tỷ đồng", "to 0.1 billion VND, half up"),
                    article("13900000000", "13,9 tỷ đồng", "13.9 billion VND"),
                    new Text("Tiền hoàn trả không trừ vào đây: đã thanh toán thì không đổi.",
                            "Refunds are not taken off: what is paid stays paid.")),
            new Figure("counter-staff",
                    new Text("Người làm việc tại quầy tiếp nhận", "Staff at the reception counters"), new Text("người", "people"),
                    new Text("người đã làm việc tại quầy trong kỳ", "people who did counter work in the window"), COUNTER_STAFF,
                    new Text("cùng kỳ năm trước", "a year before"), COUNTER_STAFF.aYearBefore(), Method.CHANGE,
                    new Text("toàn Trung tâm; tiếp nhận hồ sơ trực tiếp hoặc qua bưu chính, số hóa giấy tờ, hoặc trả kết quả tại "
                            + "quầy; nhân viên bưu chính và nhà nước",
                            "the whole centre; received a counter or postal dossier, digitized papers, or returned a result at the "
                            + "counter; employed by the post or the state"),
                    Rounding.NONE, article("13", "22 → 13 (−40,9 %)", "22 → 13 (−40.9 %)"), null));

    private static final List<Figure> FIGURES = Stream.concat(OF_THE_ARTICLE.stream(), AssistanceFigures.all().stream()).toList();

    private Registry() {
    }

    /** All figures. */
    public static List<Figure> all() {
        return FIGURES;
    }

    /** The figure of that id. */
    public static Optional<Figure> find(String id) {
        return FIGURES.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    private static Rounding halfUp(int decimals) {
        return Rounding.decimals(RoundingMode.HALF_UP, decimals, decimals + " chữ số thập phân, nửa lên",
                decimals + (decimals == 1 ? " decimal, half up" : " decimals, half up"));
    }

    private static Article article(String value, String vi, String en) {
        return new Article(new BigDecimal(value), new Text(vi, en));
    }
}
