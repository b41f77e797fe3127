package vn.motcua.payment.statement;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import static vn.motcua.payment.statement.StatementField.AMOUNT;
import static vn.motcua.payment.statement.StatementField.CONTENT;
import static vn.motcua.payment.statement.StatementField.REFERENCE;
import static vn.motcua.payment.statement.StatementField.STATE;
import static vn.motcua.payment.statement.StatementField.TIME;
import static vn.motcua.payment.statement.StatementField.TRANSACTION_NO;

/** THE list of statement formats, a gateway each: which heading says what, how times are written, which words mean that money was taken. */
public enum StatementFormat {
    /** The export of VNPAY's merchant pages; amounts in đồng, not hundredfold. */
    VNPAY("dd/MM/uuuu HH:mm:ss",
            Map.of("Mã đơn hàng", REFERENCE, "Mã giao dịch", TRANSACTION_NO, "Số tiền", AMOUNT, "Thời gian thanh toán", TIME, "Trạng thái", STATE),
            Map.of("Thành công", true, "Không thành công", false)),
    /** The list of the portal's payment platform, in the words of its protocol: TrangThaiGD 1 is paid, 4 is failed. */
    PLATFORM("uuuuMMddHHmmss",
            Map.of("MaThamChieu", REFERENCE, "MaGiaoDich", TRANSACTION_NO, "SoTien", AMOUNT, "ThoiGianGD", TIME, "TrangThaiGD", STATE),
            Map.of("1", true, "4", false)),
    /** The entries to the credit of a bank account that VietQR transfers go to. */
    VIETQR("dd/MM/uuuu HH:mm:ss",
            Map.of("Số bút toán", TRANSACTION_NO, "Ghi có", AMOUNT, "Ngày giao dịch", TIME, "Nội dung", CONTENT),
            Map.of());

    private final DateTimeFormatter times;
    private final Map<String, StatementField> headings;
    private final Map<String, Boolean> states;

    StatementFormat(String times, Map<String, StatementField> headings, Map<String, Boolean> states) {
        this.times = DateTimeFormatter.ofPattern(times).withResolverStyle(ResolverStyle.STRICT);
        this.headings = headings;
        this.states = states;
    }

    /** The format of a gateway's statements; empty where it has none. */
    public static Optional<StatementFormat> of(String gateway) {
        return Arrays.stream(values()).filter(format -> format.name().equals(gateway)).findFirst();
    }

    /** The headings that a file must have, each once; further columns are not read. */
    Map<String, StatementField> headings() {
        return headings;
    }

    DateTimeFormatter times() {
        return times;
    }

    /** The words for whether money was taken; none where every line says that it was. */
    Map<String, Boolean> states() {
        return states;
    }
}
