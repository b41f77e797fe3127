package vn.motcua.digitization.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

import vn.motcua.digitization.task.PaperUse;

/**
 * A paper whose time is over.
 *
 * @param paper       the id of its taking-in
 * @param sha256      its content's hash, by which it can be deleted
 * @param dossier     the code of its dossier
 * @param use         whether it was handed in or decided
 * @param component   the component's code; of a result, the code of its kind
 * @param paperType   the code of its kind; null where it has none
 * @param beganOn     the day from which its time was counted
 * @param dueOn       the first day after its time
 * @param years       how many years the rule says
 * @param countedFrom what began its time
 * @param legalBasis  the rule's legal basis
 * @param comesAlong  whether that rule came with the software and is for the province to settle
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DuePaper(UUID paper, String sha256, String dossier, PaperUse use, String component, String paperType, LocalDate beganOn,
        LocalDate dueOn, int years, CountedFrom countedFrom, String legalBasis, boolean comesAlong) {
}
