package vn.motcua.payment.charging;

import java.util.UUID;

import vn.motcua.payment.charge.Charge;

/**
 * A charge with the line of the event that raised it, by which it is unique.
 *
 * @param charge the charge
 * @param event  the lifecycle event's id
 * @param line   which of the event's fees, from 0
 */
record RaisedCharge(Charge charge, UUID event, int line) {
}
