package vn.motcua.intake.delivery;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A result that the post takes.
 *
 * @param consignment the post's number, for instance EE123456789VN
 */
public record DispatchRequest(@NotNull @Pattern(regexp = CONSIGNMENT) String consignment) {

    /** What a consignment number looks like. */
    public static final String CONSIGNMENT = "[A-Z0-9]{8,30}";
}
