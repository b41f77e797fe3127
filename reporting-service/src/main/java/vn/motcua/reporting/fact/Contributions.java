package vn.motcua.reporting.fact;

import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.events.lifecycle.Timeliness;
import vn.motcua.events.payment.PaymentMethod;

/**
 * What one dossier, or help given once, adds to the daily roll-ups. The roll-ups are at every moment the sum of this over all facts: a batch
 * adds what its dossiers contribute after it and takes away what they contributed before.
 */
public final class Contributions {

    private final Sums sums = new Sums();
    private final Filing filing;

    private Contributions(Filing filing) {
        this.filing = filing;
    }

    /** The rows of one dossier; none while it is not known what the dossier is about. */
    public static Sums of(DossierFact fact) {
        Contributions contributions = new Contributions(fact.filing());
        if (fact.explained()) {
            contributions.lifecycle(fact);
            contributions.papers(fact);
            contributions.money(fact);
        }
        return contributions.sums;
    }

    /** The one row of help that was given. */
    public static Sums of(AssistanceFact fact) {
        Work help = fact.help();
        return new Sums().add(new RollUpKey(fact.measure(), LocalDays.of(help.at()), help.unit() == null ? "" : help.unit(), "", "", null,
                help.employer(), help.staff() == null ? "" : help.staff()), new Tally(1, 0));
    }

    private void lifecycle(DossierFact fact) {
        if (filing.submittedAt() != null) {
            count(Measure.SUBMITTED, Work.of(filing.submittedAt(), null));
        }
        if (fact.reception() != null) {
            count(Measure.RECEIVED, fact.reception().work());
        }
        if (fact.decision() != null) {
            count(measure(fact.decision().timeliness()), fact.decision().work());
        }
        if (fact.handOver() != null) {
            count(measure(fact.handOver().how()), fact.handOver().work());
        }
        if (fact.ending() != null) {
            count(measure(fact.ending().kind()), fact.ending().work());
        }
    }

    private void papers(DossierFact fact) {
        if (fact.digitized() != null) {
            count(Measure.DIGITIZED, fact.digitized());
        }
    }

    private void money(DossierFact fact) {
        for (PaymentFact payment : fact.payments().values()) {
            Measure measure = payment.method() == PaymentMethod.ONLINE ? Measure.PAID_ONLINE : Measure.PAID_IN_CASH;
            add(measure, payment.paid(), new Tally(1, payment.amount()));
        }
    }

    private void count(Measure measure, Work work) {
        add(measure, work, new Tally(1, 0));
    }

    private void add(Measure measure, Work work, Tally tally) {
        sums.add(new RollUpKey(measure, LocalDays.of(work.at()), filing.unit(), filing.field(), filing.procedure(),
                filing.channel(), work.employer(), work.staff() == null ? "" : work.staff()), tally);
    }

    private static Measure measure(Timeliness timeliness) {
        return switch (timeliness) {
            case EARLY -> Measure.DECIDED_EARLY;
            case ON_TIME -> Measure.DECIDED_ON_TIME;
            case OVERDUE -> Measure.DECIDED_OVERDUE;
        };
    }

    private static Measure measure(ReturnedBy how) {
        return switch (how) {
            case COUNTER -> Measure.RETURNED_AT_COUNTER;
            case POST -> Measure.RETURNED_BY_POST;
        };
    }

    private static Measure measure(Ending.Kind kind) {
        return switch (kind) {
            case REFUSED -> Measure.REFUSED;
            case WITHDRAWN -> Measure.WITHDRAWN;
            case STOPPED -> Measure.STOPPED;
        };
    }
}
