package vn.motcua.intake.merger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.motcua.intake.catalogue.UnitSuccessor;

/**
 * Who takes over what from a unit on a day.
 *
 * @param unit      the lasting code of the unit that hands over
 * @param effective the day from which the successors are in charge
 * @param byField   the successor of each field that has one of its own
 * @param rest      the successor of all the rest; null where the unit goes on and keeps it
 */
record HandOver(String unit, LocalDate effective, Map<String, String> byField, String rest) {

    /** The hand-over of that day among the links of a unit; empty where there is none. */
    static Optional<HandOver> of(String unit, LocalDate effective, List<UnitSuccessor> links) {
        Map<String, String> byField = new HashMap<>();
        String rest = null;
        for (UnitSuccessor link : links) {
            if (link.from().equals(effective) && link.field() == null) {
                rest = link.successor();
            } else if (link.from().equals(effective)) {
                byField.put(link.field(), link.successor());
            }
        }
        return rest == null && byField.isEmpty() ? Optional.empty() : Optional.of(new HandOver(unit, effective, Map.copyOf(byField), rest));
    }

    /** Who takes over a dossier of that field; empty where the unit keeps it. */
    Optional<String> successorOf(String field) {
        return Optional.ofNullable(byField.getOrDefault(field, rest));
    }
}
