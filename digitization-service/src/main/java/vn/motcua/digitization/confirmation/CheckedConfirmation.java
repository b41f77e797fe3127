package vn.motcua.digitization.confirmation;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.motcua.digitization.extraction.Field;
import vn.motcua.kit.problem.FieldError;
import vn.motcua.kit.problem.Problem;

/**
 * Confirmed values that could be true.
 *
 * @param values     by field, in their usual form
 * @param issuedOn   the date of issue; null where the paper has none
 * @param validUntil the last day on which the paper is good, or null
 */
record CheckedConfirmation(Map<Field, String> values, LocalDate issuedOn, LocalDate validUntil) {

    private static final int LONGEST_VALUE = 500;
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}|[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
    /** Old and new identity numbers, tax numbers of enterprises and of their branches. */
    private static final Pattern IDENTITY = Pattern.compile("[0-9]{9}|[0-9]{10}|[0-9]{12}|[0-9]{13}");

    /** Checks what was said; a {@link Problem} names every wrong field. */
    static CheckedConfirmation of(Confirmation said, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        Map<Field, String> values = new EnumMap<>(Field.class);
        (said.values() == null ? Map.<String, String>of() : said.values()).forEach((name, value) -> take(name, value, values, errors));
        LocalDate issuedOn = date(values.get(Field.DATE), today, errors);
        if (values.containsKey(Field.OWNER_IDENTITY) && !IDENTITY.matcher(values.get(Field.OWNER_IDENTITY)).matches()) {
            errors.add(new FieldError("values.OWNER_IDENTITY", "cần 9, 10, 12 hoặc 13 chữ số / 9, 10, 12 or 13 digits are needed"));
        }
        if (said.validUntil() != null && issuedOn != null && said.validUntil().isBefore(issuedOn)) {
            errors.add(new FieldError("validUntil", "trước ngày cấp / lies before the date of issue"));
        }
        if (!errors.isEmpty()) {
            throw Problem.ofFields(errors);
        }
        return new CheckedConfirmation(values, issuedOn, said.validUntil());
    }

    private static void take(String name, String value, Map<Field, String> values, List<FieldError> errors) {
        Optional<Field> field = Arrays.stream(Field.values()).filter(f -> f.name().equals(name)).findFirst();
        if (field.isEmpty()) {
            errors.add(new FieldError("values", "NUMBER, DATE, ISSUER, OWNER_NAME, OWNER_IDENTITY, TITLE"));
        } else if (value == null || value.isBlank() || value.length() > LONGEST_VALUE || UNSEEN.matcher(value).find()) {
            errors.add(new FieldError("values." + field.get(), "cần 1 đến 500 ký tự đọc được / 1 to 500 readable characters are needed"));
        } else {
            values.put(field.get(), Normalizer.normalize(value.strip(), Normalizer.Form.NFC));
        }
    }

    private static LocalDate date(String text, LocalDate today, List<FieldError> errors) {
        if (text == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.isAfter(today)) {
                errors.add(new FieldError("values.DATE", "nằm trong tương lai / lies in the future"));
            }
            return date;
        } catch (DateTimeException e) {
            errors.add(new FieldError("values.DATE", "cần dạng năm-tháng-ngày / a date such as 2022-06-05 is needed"));
            return null;
        }
    }
}
