package vn.motcua.intake.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

import vn.motcua.events.lifecycle.Channel;
import vn.motcua.intake.dossier.DossierStatus;

/**
 * A dossier that was found.
 *
 * @param code          as printed on the receipt
 * @param procedure     the procedure's code
 * @param procedureName its name, in the version that stays with the dossier
 * @param unit          the agency that decides
 * @param status        the national status, with its code and name
 * @param suspended     whether the agency stopped the clock
 * @param filedAt       when it was submitted, received or refused at the counter
 * @param answerDueAt   when an online filing must be answered
 * @param dueAt         the adjusted due time
 * @param assignee      the staff code of whoever has it in hand
 * @param applicant     the applicant's name; only where a person was searched for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DossierHit(String code, String procedure, String procedureName, String field, String unit, Channel channel,
                         DossierStatus status, int statusCode, String statusName, boolean suspended, Instant filedAt, Instant answerDueAt,
                         Instant dueAt, String assignee, String applicant) {

    static DossierHit of(SearchSql.Found found, String procedureName, String applicant) {
        return new DossierHit(found.code(), found.procedure(), procedureName, found.field(), found.agency(), Channel.valueOf(found.channel()),
                found.status(), found.status().code(), found.status().vi(), found.suspended(), found.filedAt(), found.answerDueAt(),
                found.dueAt(), found.assignee(), applicant);
    }
}
