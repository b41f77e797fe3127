package vn.motcua.intake.reception;

import java.time.Instant;

import vn.motcua.events.lifecycle.Channel;
import vn.motcua.intake.dossier.DossierStatus;

/**
 * An earlier dossier of the same owner for the same procedure.
 *
 * @param code       its code
 * @param channel    how it was filed
 * @param status     how far it has come
 * @param statusName the same in Vietnamese
 * @param filedAt    when it was filed
 */
public record PossibleDuplicate(String code, Channel channel, DossierStatus status, String statusName, Instant filedAt) {
}
