package vn.motcua.intake.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The units of all times: who existed on a day, under which code, below whom, and who took over from whom. Immutable. */
public final class UnitTree {

    private final Map<String, List<Unit>> periods = new HashMap<>();
    private final Map<String, List<UnitCode>> borne = new HashMap<>();
    private final Map<String, List<UnitCode>> codesOfUnit = new HashMap<>();
    private final Map<String, List<UnitSuccessor>> successors = new HashMap<>();

    UnitTree(List<Unit> units, List<UnitCode> codes, List<UnitSuccessor> successors) {
        units.stream().sorted(Comparator.comparing(Unit::from)).forEach(u -> add(periods, u.code(), u));
        codes.forEach(c -> add(borne, c.code(), c));
        codes.forEach(c -> add(codesOfUnit, c.unit(), c));
        successors.forEach(s -> add(this.successors, s.unit(), s));
    }

    private static <T> void add(Map<String, List<T>> lists, String key, T item) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
    }

    /** The latest period of the unit that has or had that code, whether it still exists or not. */
    public Optional<Unit> unit(String code) {
        List<Unit> own = periods.get(code);
        if (own == null && borne.containsKey(code)) {
            List<UnitCode> units = borne.get(code);
            own = periods.get(units.get(units.size() - 1).unit());
        }
        return own == null ? Optional.empty() : Optional.of(own.get(own.size() - 1));
    }

    /** The unit known on that day by that code, be it its lasting one or one that it bore that day. */
    public Optional<Unit> unit(String code, LocalDate on) {
        Optional<Unit> own = lasting(code, on);
        return own.isPresent() ? own : borne.getOrDefault(code, List.of()).stream().filter(c -> c.validOn(on)).findFirst()
                .flatMap(c -> lasting(c.unit(), on));
    }

    private Optional<Unit> lasting(String code, LocalDate on) {
        return periods.getOrDefault(code, List.of()).stream().filter(u -> u.validOn(on)).findFirst();
    }

    /** The code that the unit bears on that day; its lasting one where it bears no other. */
    public String codeOn(String unit, LocalDate on) {
        return codesOfUnit.getOrDefault(unit, List.of()).stream().filter(c -> c.validOn(on)).map(UnitCode::code).findFirst().orElse(unit);
    }

    /** Every unit in its latest period, by code. */
    public List<Unit> all() {
        return periods.values().stream().map(own -> own.get(own.size() - 1)).sorted(Comparator.comparing(Unit::code)).toList();
    }

    /** The units that exist on that day, by code. */
    public List<Unit> all(LocalDate on) {
        return periods.values().stream().flatMap(List::stream).filter(u -> u.validOn(on)).sorted(Comparator.comparing(Unit::code)).toList();
    }

    /** The units above, from the nearest to the top, as on that day. */
    public List<Unit> above(Unit unit, LocalDate on) {
        List<Unit> above = new ArrayList<>();
        for (Optional<Unit> at = parent(unit, on); at.isPresent(); at = parent(at.get(), on)) {
            above.add(at.get());
        }
        return above;
    }

    private Optional<Unit> parent(Unit unit, LocalDate on) {
        return unit.parent() == null ? Optional.empty() : lasting(unit.parent(), on);
    }

    /** Who takes over from that unit, at any time, in no particular order. */
    public List<UnitSuccessor> successors(String unit) {
        return successors.getOrDefault(unit, List.of());
    }

    /**
     * Who is in charge on that day of what the unit had in that field: itself, or its successor, or theirs; empty where nobody is
     * named.
     */
    public Optional<Unit> inCharge(String unit, String field, LocalDate on) {
        return inCharge(unit, field, on, LocalDate.MIN);
    }

    /** Each link is later than the one before, so that what was handed over and back does not go round in circles. */
    private Optional<Unit> inCharge(String unit, String field, LocalDate on, LocalDate since) {
        Optional<UnitSuccessor> ofField = successor(unit, field, on, since);
        Optional<Unit> own = lasting(unit, on);
        if (ofField.isEmpty() && own.isPresent()) {
            return own;
        }
        return ofField.or(() -> successor(unit, null, on, since)).flatMap(next -> inCharge(next.successor(), field, on, next.from()));
    }

    private Optional<UnitSuccessor> successor(String unit, String field, LocalDate on, LocalDate since) {
        return successors(unit).stream().filter(s -> Objects.equals(s.field(), field) && s.from().isAfter(since) && !s.from().isAfter(on))
                .max(Comparator.comparing(UnitSuccessor::from));
    }

    boolean knows(String unit) {
        return periods.containsKey(unit);
    }

    /** The first day of that span, both ends inclusive, on which the unit does not exist; empty where it exists throughout. */
    Optional<LocalDate> firstDayWithout(String unit, LocalDate from, LocalDate to) {
        LocalDate day = from;
        for (Unit period : periods.getOrDefault(unit, List.of())) {
            if (period.validOn(day)) {
                if (period.to() == null || to != null && !period.to().isBefore(to)) {
                    return Optional.empty();
                }
                day = period.to().plusDays(1);
            }
        }
        return to != null && day.isAfter(to) ? Optional.empty() : Optional.of(day);
    }
}
