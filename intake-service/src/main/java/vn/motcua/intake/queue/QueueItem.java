package vn.motcua.intake.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

import vn.motcua.events.lifecycle.Channel;
import vn.motcua.intake.dossier.DossierStatus;

/**
 * A dossier that waits for somebody; without personal data.
 *
 * @param code          its code
 * @param task          what it waits for
 * @param bucket        how urgent that is
 * @param procedure     the procedure's code
 * @param procedureName its name, in the version that stays with the dossier
 * @param unit          the agency that decides
 * @param status        the national status, with its name
 * @param suspended     whether the agency stopped the clock
 * @param receivedAt    when it was taken in; absent until then
 * @param answerDueAt   when an online filing must be answered
 * @param forwardBy     when it must be with its agency; where that is the task
 * @param dueAt         the adjusted due time of the result
 * @param opinionDueAt  when the opinion is due for which the caller's agency was asked; where that is the task
 * @param assignee      the staff code of whoever has it in hand
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QueueItem(String code, QueueTask task, QueueBucket bucket, String procedure, String procedureName, String unit,
                        Channel channel, DossierStatus status, String statusName, boolean suspended, Instant receivedAt,
                        Instant answerDueAt, Instant forwardBy, Instant dueAt, Instant opinionDueAt, String assignee) {
}
