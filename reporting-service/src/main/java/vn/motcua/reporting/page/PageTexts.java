package vn.motcua.reporting.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page in Vietnamese; the English ones stand in {@code messages/msg_en.properties}. */
@MessageBundle(locale = "vi")
public interface PageTexts {

    @Message("Bộ phận Một cửa: số liệu tiếp nhận và trả kết quả")
    String title();

    @Message("Trung tâm Phục vụ hành chính công")
    String centre();

    @Message("English")
    String otherLanguage();

    @Message("en")
    String otherLanguageCode();

    @Message("Bỏ qua đến nội dung chính")
    String skip();

    @Message("Hôm nay")
    String today();

    @Message("cập nhật lúc {at}")
    String updatedAt(String at);

    @Message("Tiếp nhận")
    String received();

    @Message("hồ sơ trong ngày")
    String receivedHint();

    @Message("Đến hạn")
    String due();

    @Message("hồ sơ phải trả trong ngày")
    String dueHint();

    @Message("Quá hạn")
    String overdue();

    @Message("hồ sơ đang xử lý đã quá hạn")
    String overdueHint();

    @Message("Đã thanh toán")
    String paid();

    @Message("giao dịch trong ngày, {amount}")
    String paidHint(String amount);

    @Message("Kỳ báo cáo")
    String window();

    @Message("Từ ngày")
    String from();

    @Message("Đến ngày")
    String to();

    @Message("Xem")
    String show();

    @Message("Kỳ chọn sẵn")
    String presets();

    @Message("Nửa năm nay")
    String runningHalfYear();

    @Message("Nửa năm trước")
    String lastHalfYear();

    @Message("6 tháng đầu năm 2022")
    String articlesHalfYear();

    @Message("Số liệu của kỳ {window}")
    String figures(String window);

    @Message("Hỗ trợ dịch vụ công trực tuyến")
    String assistance();

    @Message("Chỉ tiêu")
    String figure();

    @Message("Giá trị")
    String value();

    @Message("Theo bài báo")
    String article();

    @Message("khớp")
    String matches();

    @Message("khác")
    String differs();

    @Message("Cách tính")
    String how();

    @Message("Công thức")
    String formula();

    @Message("Tử số")
    String numerator();

    @Message("Mẫu số")
    String denominator();

    @Message("Cơ sở nhân lực")
    String posts();

    @Message("người")
    String people();

    @Message("Quy ra năm")
    String annualisation();

    @Message("Phạm vi")
    String scope();

    @Message("So với kỳ")
    String comparedWith();

    @Message("Làm tròn")
    String rounding();

    @Message("Lưu ý")
    String note();

    @Message("Số liệu tính đến")
    String asOf();

    @Message("Sự kiện mới nhất")
    String lastEvents();

    @Message("chưa có sự kiện nào")
    String noEvents();

    @Message("Chưa tính vào số liệu")
    String leftOut();

    @Message("không có gì bị bỏ ra ngoài")
    String nothingLeftOut();

    @Message("{count} hồ sơ đang chờ xử lý sự kiện lỗi")
    String parked(String count);

    @Message("{count} hồ sơ mới chỉ biết giấy tờ hoặc khoản tiền")
    String unexplained(String count);

    @Message("{count} sự kiện chưa biết loại {type}")
    String unknown(String count, String type);

    @Message("Kỳ báo cáo chưa đúng")
    String wrongWindow();

    @Message("Ngày theo giờ Việt Nam, tính cả ngày đầu và ngày cuối. Không có dữ liệu cá nhân trên trang này.")
    String footer();
}
