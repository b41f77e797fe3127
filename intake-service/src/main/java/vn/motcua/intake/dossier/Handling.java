package vn.motcua.intake.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.motcua.events.lifecycle.ReturnedBy;

/**
 * Who has a dossier in hand, and what that left behind.
 *
 * @param agency        the code of the agency that decides; after a merger its successor
 * @param assignee      the staff code of the person of the agency who handles it; null where nobody does
 * @param consultations what coordinating agencies were asked, in order
 * @param delivery      the result's way by post; null where it was not dispatched
 * @param reminders     the reminders given
 * @param standstill    the standstill told last; null where none was
 * @param returnedBy    how the result was returned in the end, whatever was wished at first; null until then
 */
public record Handling(String agency, String assignee, List<Consultation> consultations, Delivery delivery, Set<Reminder> reminders,
                       Standstill standstill, ReturnedBy returnedBy) {

    public Handling {
        consultations = consultations == null ? List.of() : List.copyOf(consultations);
        reminders = reminders == null ? Set.of() : Set.copyOf(reminders);
    }

    static Handling by(String agency) {
        return new Handling(agency, null, null, null, null, null, null);
    }

    /** A new agency gives it to one of its own people. */
    Handling movedTo(String successor) {
        return new Handling(successor, null, consultations, delivery, reminders, standstill, returnedBy);
    }

    Handling assignedTo(String staff) {
        return new Handling(agency, staff, consultations, delivery, reminders, standstill, returnedBy);
    }

    Handling asking(Consultation consultation) {
        List<Consultation> all = new ArrayList<>(consultations);
        all.add(consultation);
        return new Handling(agency, assignee, all, delivery, reminders, standstill, returnedBy);
    }

    Handling answered(Consultation answer) {
        return consulting(consultations.stream().map(c -> c.number() == answer.number() ? answer : c).toList());
    }

    Handling consulting(List<Consultation> all) {
        return new Handling(agency, assignee, all, delivery, reminders, standstill, returnedBy);
    }

    Handling delivering(Delivery way) {
        return new Handling(agency, assignee, consultations, way, reminders, standstill, returnedBy);
    }

    Handling returned(ReturnedBy way) {
        return new Handling(agency, assignee, consultations, delivery, reminders, standstill, way);
    }

    Handling reminded(Reminder reminder) {
        Set<Reminder> all = new LinkedHashSet<>(reminders);
        all.add(reminder);
        return new Handling(agency, assignee, consultations, delivery, all, standstill, returnedBy);
    }

    Handling stoodStill(Standstill told) {
        return new Handling(agency, assignee, consultations, delivery, reminders, told, returnedBy);
    }

    /** Whether that agency decides the dossier or was asked about it. */
    public boolean concerns(String unit) {
        return agency.equals(unit) || consultations.stream().anyMatch(c -> c.coordinator().equals(unit));
    }

    /** Whether the post has the result. */
    public boolean isUnderWay() {
        return delivery != null && delivery.isUnderWay();
    }

    /** The codes of the agencies whose opinion is still out. */
    public List<String> consulted() {
        return consultations.stream().filter(Consultation::isOpen).map(Consultation::coordinator).toList();
    }
}
