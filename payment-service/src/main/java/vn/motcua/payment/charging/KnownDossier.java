package vn.motcua.payment.charging;

import java.time.Instant;
import java.util.UUID;

import vn.motcua.events.lifecycle.Channel;

/**
 * What payment keeps of a dossier.
 *
 * @param id        its id
 * @param code      its code
 * @param unit      the code of the agency that decides
 * @param channel   how it was filed
 * @param knownAt   when the event that told of it happened
 * @param chargedAt when it was received and its fees became charges; null where the event only told of its filing
 */
record KnownDossier(UUID id, String code, String unit, Channel channel, Instant knownAt, Instant chargedAt) {
}
