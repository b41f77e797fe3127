package vn.motcua.reporting.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.motcua.events.Employer;
import vn.motcua.events.lifecycle.AssistanceKind;
import vn.motcua.events.lifecycle.Channel;

/** What stands behind a figure: the facts that put a dossier, a payment, a person or help there. */
public interface Behind {

    /** Where it stands in the list, for the cursor. */
    @JsonIgnore
    String position();

    /**
     * A reception.
     *
     * @param dossier     the dossier's code
     * @param dossierId   its id
     * @param procedure   its procedure
     * @param field       its field
     * @param unit        the agency that decides
     * @param channel     how it was filed
     * @param receivedAt  when it was accepted
     * @param staff       who accepted it
     * @param employer    who employs that person
     * @param receiverFte the share of a post that the person holds
     */
    record Reception(String dossier, UUID dossierId, String procedure, String field, String unit, Channel channel,
            Instant receivedAt, String staff, Employer employer, double receiverFte) implements Behind {
        @Override
        public String position() {
            return receivedAt + "|" + dossierId;
        }
    }

    /**
     * A payment.
     *
     * @param dossier the dossier's code
     * @param payment the payment's id
     * @param amount  whole đồng
     * @param gateway through which it was paid
     * @param paidAt  when the payer paid
     * @param kinds   whose money it is
     */
    record Payment(String dossier, UUID payment, long amount, String gateway, Instant paidAt, List<String> kinds) implements Behind {
        @Override
        public String position() {
            return paidAt + "|" + payment;
        }
    }

    /**
     * A person and the counter work that was done.
     *
     * @param staff             the staff code
     * @param employers         who employed the person in the window
     * @param received          counter and postal dossiers taken in
     * @param digitized         dossiers whose last paper the person scanned
     * @param returnedAtCounter results handed over
     */
    record Person(String staff, List<String> employers, long received, long digitized, long returnedAtCounter) implements Behind {
        @Override
        public String position() {
            return staff;
        }
    }

    /**
     * Help that was given; whom it was given to is kept nowhere.
     *
     * @param assistance its number
     * @param id         its id
     * @param kind       with what
     * @param dossier    the code of the dossier that it was for; null where it was for none
     * @param assistedAt when
     * @param staff      who helped
     * @param employer   who employs that person
     * @param unit       the unit of that person
     */
    record Help(String assistance, UUID id, AssistanceKind kind, String dossier, Instant assistedAt, String staff, Employer employer,
            String unit) implements Behind {
        @Override
        public String position() {
            return assistedAt + "|" + id;
        }
    }
}
