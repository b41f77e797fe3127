package vn.motcua.intake.register;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.motcua.intake.deadline.LegalTime;

/** The register as a sheet of XLSX: rows go out as they come, texts are never formulas. */
final class RegisterTable implements AutoCloseable {

    private static final List<String> COLUMNS = List.of("Số TT", "Mã hồ sơ", "Tên thủ tục hành chính", "Số lượng hồ sơ (bộ)",
            "Tên cá nhân, tổ chức", "Địa chỉ, số điện thoại", "Cơ quan chủ trì giải quyết", "Nhận hồ sơ", "Hẹn trả kết quả", "Trả kết quả",
            "Phương thức nhận kết quả", "Ký nhận", "Ghi chú");
    private static final List<Integer> WIDTHS = List.of(8, 28, 45, 10, 30, 45, 30, 17, 17, 17, 14, 12, 35);
    private static final String TIME = "dd/mm/yyyy hh:mm";

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    RegisterTable(Register register, OutputStream out) {
        book = new Workbook(out, "motcua", "1.0");
        sheet = book.newWorksheet("So " + register.year());
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.width(column, WIDTHS.get(column));
            sheet.inlineString(0, column, COLUMNS.get(column));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        sheet.freezePane(0, 1);
    }

    void write(List<RegisterLine> lines) throws IOException {
        for (RegisterLine line : lines) {
            row++;
            sheet.value(row, 0, line.number());
            text(1, line.state().code());
            text(2, line.procedure());
            sheet.value(row, 3, line.sets());
            text(4, line.name());
            text(5, line.contact());
            text(6, line.agency());
            time(7, line.state().receivedAt());
            time(8, line.state().originalDueAt());
            time(9, line.returnedAt());
            text(10, line.returnBy());
            text(12, line.note());
        }
        sheet.flush();
    }

    private void text(int column, String text) {
        sheet.inlineString(row, column, text);
    }

    private void time(int column, Instant at) {
        if (at != null) {
            sheet.value(row, column, LegalTime.minuteOf(at));
            sheet.style(row, column).format(TIME).set();
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
