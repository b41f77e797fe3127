package vn.motcua.payment.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.motcua.events.DueWhen;
import vn.motcua.events.Performer;
import vn.motcua.events.payment.PaymentMethod;
import vn.motcua.kit.imports.ImportLine;
import vn.motcua.kit.problem.FieldError;
import vn.motcua.kit.problem.Problem;
import vn.motcua.payment.charge.Dong;

/**
 * The step {@code pay} of an imported history.
 *
 * @param line          the line it stands in
 * @param code          the dossier's code
 * @param method        online or cash
 * @param gateway       the gateway's name; null for cash
 * @param transactionNo the gateway's own number; null where the older system has none
 * @param amount        whole đồng
 * @param when          which charges it paid; null means the first moment for which anything is owed
 */
record PayStep(ImportLine line, String code, PaymentMethod method, String gateway, String transactionNo, long amount, DueWhen when) {

    private static final String NAME = "pay";
    private static final Pattern CODE = Pattern.compile("[A-Z0-9.-]{1,60}");
    private static final Pattern GATEWAY = Pattern.compile("[A-Z0-9_-]{1,20}");
    private static final Pattern TRANSACTION = Pattern.compile("[!-~]{1,100}");

    /** Reads the step; every wrong field at once. */
    static PayStep of(ImportLine line) {
        List<FieldError> errors = new ArrayList<>();
        if (!NAME.equals(line.step())) {
            errors.add(new FieldError("step", "must be " + NAME));
        }
        String code = word(line, "code", CODE, errors);
        PaymentMethod method = choice(line, "method", PaymentMethod.class, errors);
        DueWhen when = line.body().hasNonNull("when") ? choice(line, "when", DueWhen.class, errors) : null;
        String gateway = method == PaymentMethod.ONLINE ? word(line, "gateway", GATEWAY, errors) : null;
        if (method == PaymentMethod.CASH && line.body().hasNonNull("gateway")) {
            errors.add(new FieldError("gateway", "not for cash"));
        }
        String transaction = line.body().hasNonNull("transactionNo") ? word(line, "transactionNo", TRANSACTION, errors) : null;
        JsonNode amount = line.body().path("amount");
        if (!amount.isIntegralNumber() || !amount.canConvertToLong() || amount.asLong() < 1 || amount.asLong() > Dong.MAX) {
            errors.add(new FieldError("amount", "a whole number of đồng from 1 to " + Dong.MAX + " is needed"));
        }
        if (!errors.isEmpty()) {
            throw Problem.ofFields(errors);
        }
        return new PayStep(line, code, method, gateway, transaction, amount.asLong(), when);
    }

    /** Who took the money: the person at the cash desk; nobody for an online payment. */
    Performer collectedBy() {
        return method == PaymentMethod.CASH ? line.by() : Performer.applicant();
    }

    private static String word(ImportLine line, String name, Pattern pattern, List<FieldError> errors) {
        JsonNode value = line.body().path(name);
        if (!value.isTextual() || !pattern.matcher(value.asText()).matches()) {
            errors.add(new FieldError(name, "a text of the form " + pattern + " is needed"));
            return null;
        }
        return value.asText();
    }

    private static <E extends Enum<E>> E choice(ImportLine line, String name, Class<E> type, List<FieldError> errors) {
        try {
            return Enum.valueOf(type, line.body().path(name).asText());
        } catch (IllegalArgumentException e) {
            errors.add(new FieldError(name, "must be one of " + List.of(type.getEnumConstants())));
            return null;
        }
    }
}
