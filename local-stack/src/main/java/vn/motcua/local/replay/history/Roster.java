package vn.motcua.local.replay.history;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

import vn.motcua.events.Employer;

/** Who does what in one of the years. */
final class Roster {

    /** The postal employee whom decision 17/QĐ-TTPVHCC of the catalogue names as support for the excluded fields. */
    static final String SUPPORT = "BD-07";

    private static final double CASHIER_HANDS_OUT = 0.6;

    private final List<Clerk> all;
    private final List<Clerk> postalReceivers;
    private final List<Clerk> stateReceivers;
    private final List<Clerk> digitizers;
    private final List<Clerk> cashiers;

    Roster(List<Clerk> staff) {
        all = staff;
        String centre = staff.stream().filter(c -> c.role().equals("manager")).map(Clerk::unit).findFirst()
                .orElseThrow(() -> new IllegalStateException("the roster has no manager of the centre"));
        Predicate<Clerk> receives = c -> c.unit().equals(centre) && c.role().equals("receiver");
        postalReceivers = only(receives.and(c -> c.employer() == Employer.POST));
        stateReceivers = only(receives.and(c -> c.employer() == Employer.STATE));
        digitizers = only(c -> c.unit().equals(centre) && c.role().equals("digitizer"));
        cashiers = only(c -> c.unit().equals(centre) && c.role().equals("cashier"));
    }

    /** Who takes in a dossier of that source. */
    Clerk receiver(Source source, Offer offer, Random random) {
        return switch (source) {
            case POSTAL_COUNTER, POSTAL_MAIL, POSTAL_ONLINE, POSTAL_REFUSED -> one(postalReceivers, random);
            case POSTAL_SUPPORT -> named(SUPPORT);
            case STATE_COUNTER, COUNTER_BEFORE -> one(stateReceivers, random);
            case STATE_ONLINE, STATE_REFUSED, UNANSWERED, ONLINE_BEFORE, REFUSED_BEFORE ->
                    one(of(offer.agency(), "receiver"), random);
        };
    }

    /** Who scans the papers of a dossier: the post's own scanners, or whoever received it. */
    Clerk digitizer(Clerk receiver, Random random) {
        return receiver.employer() == Employer.POST ? one(digitizers, random) : receiver;
    }

    /** Who takes cash. */
    Clerk cashier(Random random) {
        return one(cashiers.isEmpty() ? stateReceivers : cashiers, random);
    }

    /** Who hands out a result; the excluded fields stay with the civil service. */
    Clerk handsOut(Offer offer, Random random) {
        if (postalReceivers.isEmpty() || offer.excludedFromPost()) {
            return one(stateReceivers, random);
        }
        return random.nextDouble() < CASHIER_HANDS_OUT ? one(cashiers, random) : one(postalReceivers, random);
    }

    /** Who helps with the electronic services. */
    Clerk helper(Random random) {
        return one(postalReceivers, random);
    }

    /** Who decides. */
    Clerk officer(Offer offer, Random random) {
        return one(of(offer.agency(), "officer"), random);
    }

    private List<Clerk> of(String unit, String role) {
        return only(c -> c.unit().equals(unit) && c.role().equals(role));
    }

    private Clerk named(String code) {
        return all.stream().filter(c -> c.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalStateException("the roster does not know " + code));
    }

    private List<Clerk> only(Predicate<Clerk> which) {
        return all.stream().filter(which).toList();
    }

    private static Clerk one(List<Clerk> clerks, Random random) {
        if (clerks.isEmpty()) {
            throw new IllegalStateException("the roster has nobody for this work");
        }
        return clerks.get(random.nextInt(clerks.size()));
    }
}
