package vn.motcua.digitization.confirmation;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a person confirms or corrects.
 *
 * @param values     the values by field: NUMBER, DATE, ISSUER, OWNER_NAME, OWNER_IDENTITY, TITLE; what is left out is not on the paper
 * @param validUntil the last day on which the paper is good; null where it does not end
 */
public record Confirmation(Map<String, String> values, LocalDate validUntil) {
}
