package vn.motcua.local.statements;

import java.time.format.DateTimeFormatter;

/** How each gateway, and a bank, writes its statement. */
public enum StatementLayout {
    /** VNPAY's merchant pages. */
    VNPAY("STT,Mã giao dịch,Mã đơn hàng,Số tiền,Thời gian thanh toán,Ngân hàng,Trạng thái", "dd/MM/yyyy HH:mm:ss") {
        @Override
        String line(long number, StatementEntry entry) {
            return number + "," + entry.transactionNo() + "," + entry.reference() + "," + entry.amount() + "," + time(entry) + ",NCB,"
                    + (entry.taken() ? "Thành công" : "Không thành công");
        }
    },
    /** The portal's payment platform. */
    PLATFORM("MaThamChieu,MaGiaoDich,SoTien,ThoiGianGD,TrangThaiGD", "yyyyMMddHHmmss") {
        @Override
        String line(long number, StatementEntry entry) {
            return entry.reference() + "," + entry.transactionNo() + "," + entry.amount() + "," + time(entry) + "," + (entry.taken() ? "1" : "4");
        }
    },
    /** A bank account: only what came in, and the order number among the words of the transfer. */
    VIETQR("Ngày giao dịch,Số bút toán,Ghi nợ,Ghi có,Nội dung", "dd/MM/yyyy HH:mm:ss") {
        @Override
        String line(long number, StatementEntry entry) {
            return time(entry) + "," + entry.transactionNo() + ",0," + entry.amount() + ",\"CT DEN " + number + ", " + entry.reference()
                    + " Nguyễn Văn A chuyển khoản\"";
        }
    };

    private final String heading;
    private final DateTimeFormatter times;

    StatementLayout(String heading, String times) {
        this.heading = heading;
        this.times = DateTimeFormatter.ofPattern(times);
    }

    String heading() {
        return heading;
    }

    String time(StatementEntry entry) {
        return times.format(entry.at());
    }

    /** Whether it tells of transactions that took no money. */
    boolean tellsWhatFailed() {
        return this != VIETQR;
    }

    abstract String line(long number, StatementEntry entry);
}
