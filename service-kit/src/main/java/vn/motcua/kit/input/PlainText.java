package vn.motcua.kit.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text as a person writes it: no control characters, no direction overrides, no pictures, at most {@link #max()}
 * characters. What looks the same must be the same, or two clerks see two different names.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainTextValidator.class)
public @interface PlainText {

    /** The longest allowed text, in characters. */
    int max() default 200;

    /** Whether null is allowed. Blank text never is. */
    boolean optional() default false;

    /** Whether line breaks and tabs are allowed. */
    boolean multiline() default false;

    /** The key of the message. */
    String message() default "{vn.motcua.kit.input.PlainText.message}";

    /** Unused. */
    Class<?>[] groups() default {};

    /** Unused. */
    Class<? extends Payload>[] payload() default {};
}
