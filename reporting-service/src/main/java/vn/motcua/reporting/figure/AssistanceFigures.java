package vn.motcua.reporting.figure;

import java.util.List;

import vn.motcua.events.Employer;
import vn.motcua.reporting.fact.Measure;
import vn.motcua.reporting.figure.Counting.Quantity;

/** Postal staff's help with the electronic services, in all and by its kind: beside the article, which gives no number of it. */
final class AssistanceFigures {

    private static final Text TIMES = new Text("lượt", "times");
    private static final Text SCOPE = new Text("toàn Trung tâm, có hoặc không gắn với hồ sơ; người hỗ trợ thuộc bưu chính",
            "the whole centre, for a dossier or for none; helper employed by the post");
    private static final Text NOTE = new Text("Bài báo kể việc này nhưng không nêu số lượng.",
            "The article tells of this work and gives no number of it.");

    private AssistanceFigures() {
    }

    static List<Figure> all() {
        return List.of(
                figure("assistance", new Text("Lượt nhân viên bưu chính hỗ trợ dịch vụ công trực tuyến", "Help with the electronic services by postal staff"),
                        new Text("lượt hỗ trợ các loại", "times that postal staff helped, of all kinds"),
                        count(Measure.HELPED_WITH_ACCOUNT).or(Measure.HELPED_WITH_SUBMISSION).or(Measure.HELPED_WITH_PAYMENT)
                                .or(Measure.HELPED_BY_TELEPHONE), NOTE),
                figure("assistance-account", new Text("… mở tài khoản Cổng Dịch vụ công quốc gia", "… accounts opened on the national portal"),
                        new Text("lượt hỗ trợ mở tài khoản", "times that they helped to open an account"), count(Measure.HELPED_WITH_ACCOUNT), null),
                figure("assistance-submission", new Text("… nộp hồ sơ trực tuyến", "… online submissions"),
                        new Text("lượt hỗ trợ nộp hồ sơ trực tuyến", "times that they helped to file online"), count(Measure.HELPED_WITH_SUBMISSION),
                        new Text("Đếm lượt hỗ trợ, không đếm hồ sơ: hồ sơ được hỗ trợ có thể do người khác tiếp nhận.",
                                "Counts help, not dossiers: somebody else may have received what was filed with it.")),
                figure("assistance-payment", new Text("… thanh toán trực tuyến", "… online payments"),
                        new Text("lượt hỗ trợ thanh toán trực tuyến", "times that they helped to pay online"), count(Measure.HELPED_WITH_PAYMENT), null),
                figure("assistance-hotline", new Text("… qua đường dây nóng", "… hotline calls"),
                        new Text("lượt hỗ trợ qua đường dây nóng", "times that they helped by telephone"), count(Measure.HELPED_BY_TELEPHONE), null));
    }

    private static Counting count(Measure measure) {
        return Counting.of(Quantity.COUNT, measure).by(Employer.POST);
    }

    private static Figure figure(String id, Text name, Text numerator, Counting top, Text note) {
        return new Figure(id, name, TIMES, numerator, top, null, null, Method.COUNT, SCOPE, Rounding.NONE, null, note);
    }
}
