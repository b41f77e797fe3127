package vn.motcua.kit.input;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.text.Normalizer;

/** Decides {@link PlainText}. */
public class PlainTextValidator implements ConstraintValidator<PlainText, String> {

    private int max;
    private boolean optional;
    private boolean multiline;

    @Override
    public void initialize(PlainText constraint) {
        max = constraint.max();
        optional = constraint.optional();
        multiline = constraint.multiline();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        if (text == null) {
            return optional;
        }
        return text.length() <= max && !text.isBlank() && text.codePoints().allMatch(this::isAllowed)
                && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private boolean isAllowed(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return multiline;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.OTHER_SYMBOL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
