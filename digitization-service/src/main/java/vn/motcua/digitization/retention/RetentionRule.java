package vn.motcua.digitization.retention;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;

import vn.motcua.digitization.task.PaperUse;

/**
 * How long a kind of paper is kept, in the version of some days.
 *
 * @param id          its number
 * @param use         whether the papers were handed in or decided
 * @param paperType   the code of their kind; null: every kind without a rule of its own
 * @param years       how many whole years after the one in which the time begins; null: for good
 * @param countedFrom what begins the time
 * @param legalBasis  by which law
 * @param comesAlong   whether it came with the software and is for the province to settle
 * @param validFrom   the first day on which it counts: for dossiers that end then
 * @param validTo     the last; null while no later version is set
 * @param setAt       when it was set
 * @param setBy       who set it; null where it came along
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RetentionRule(@JsonIgnore long id, PaperUse use, String paperType, Integer years, CountedFrom countedFrom, String legalBasis,
        boolean comesAlong, LocalDate validFrom, LocalDate validTo, Instant setAt, String setBy) {
}
