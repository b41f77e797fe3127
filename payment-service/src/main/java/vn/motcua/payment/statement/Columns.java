package vn.motcua.payment.statement;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import vn.motcua.payment.charge.Dong;

/** Where a file has what, by its heading; turns records into lines. */
final class Columns {

    /** Days are the offices'. */
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    /** How many days a line's time may lie off the statement's day: gateways cut their days a little differently. */
    static final int DAYS_OFF = 1;

    private static final Pattern NUMBER = Pattern.compile("[!-~]{1,100}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,14}");
    private static final Pattern NO_WORD = Pattern.compile("[^A-Z0-9]+");
    private static final int MOST_WORDS = 40;

    /** A value that cannot be believed. */
    static final class Unbelievable extends Exception {

        Unbelievable(String message) {
            super(message, null, false, false);
        }
    }

    private final StatementFormat format;
    private final LocalDate day;
    private final Map<StatementField, Integer> places = new EnumMap<>(StatementField.class);
    private final int count;

    Columns(StatementFormat format, LocalDate day, CsvRecord heading) throws Unbelievable {
        this.format = format;
        this.day = day;
        this.count = heading.getFieldCount();
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < count; i++) {
            if (found.put(heading.getField(i).strip(), i) != null) {
                throw new Unbelievable("tiêu đề cột bị lặp / a heading stands there twice");
            }
        }
        for (var wanted : format.headings().entrySet()) {
            Integer place = found.get(wanted.getKey());
            if (place == null) {
                throw new Unbelievable("thiếu cột / there is no column \"" + wanted.getKey() + "\"");
            }
            places.put(wanted.getValue(), place);
        }
    }

    StatementLine read(CsvRecord record) throws Unbelievable {
        if (record.getFieldCount() != count) {
            throw new Unbelievable("cần " + count + " cột, có " + record.getFieldCount() + " / " + count + " columns are needed, not "
                    + record.getFieldCount());
        }
        for (String value : record.getFields()) {
            if (value.indexOf('\uFFFD') >= 0 || value.indexOf('\0') >= 0) {
                throw new Unbelievable("không phải UTF-8 / not UTF-8");
            }
        }
        return new StatementLine(record.getStartingLineNumber(), places.containsKey(StatementField.REFERENCE) ? number(record, StatementField.REFERENCE) : null,
                number(record, StatementField.TRANSACTION_NO), amount(record), time(record), taken(record), words(record));
    }

    private String value(CsvRecord record, StatementField field) {
        return record.getField(places.get(field)).strip();
    }

    private String number(CsvRecord record, StatementField field) throws Unbelievable {
        String value = value(record, field);
        if (!NUMBER.matcher(value).matches()) {
            throw new Unbelievable("mã không hợp lệ / a number of 1 to 100 visible ASCII characters is needed: " + field);
        }
        return value;
    }

    private long amount(CsvRecord record) throws Unbelievable {
        String value = value(record, StatementField.AMOUNT);
        long amount = DIGITS.matcher(value).matches() ? Long.parseLong(value) : 0;
        if (amount < 1 || amount > Dong.MAX) {
            throw new Unbelievable("số tiền phải là số nguyên / the amount must be a whole number from 1 to " + Dong.MAX);
        }
        return amount;
    }

    private Instant time(CsvRecord record) throws Unbelievable {
        LocalDateTime time;
        try {
            time = LocalDateTime.parse(value(record, StatementField.TIME), format.times());
        } catch (DateTimeException e) {
            throw new Unbelievable("thời điểm không đọc được / the time cannot be read");
        }
        LocalDate date = time.toLocalDate();
        if (date.isBefore(day.minusDays(DAYS_OFF)) || date.isAfter(day.plusDays(DAYS_OFF))) {
            throw new Unbelievable("không thuộc ngày " + day + " / not of the day " + day);
        }
        return time.atZone(ZONE).toInstant();
    }

    private boolean taken(CsvRecord record) throws Unbelievable {
        if (format.states().isEmpty()) {
            return true;
        }
        Boolean taken = format.states().get(value(record, StatementField.STATE));
        if (taken == null) {
            throw new Unbelievable("trạng thái không được biết / the state is none of " + format.states().keySet().stream().sorted().toList());
        }
        return taken;
    }

    private List<String> words(CsvRecord record) {
        if (!places.containsKey(StatementField.CONTENT)) {
            return List.of();
        }
        return NO_WORD.splitAsStream(value(record, StatementField.CONTENT).toUpperCase(Locale.ROOT)).filter(word -> word.length() > 5)
                .limit(MOST_WORDS).toList();
    }
}
