package vn.motcua.intake.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the units and their codes, and checks that on every day they form a tree. */
final class UnitReader {

    static final Pattern UNIT_CODE = Pattern.compile("[0-9A-Z.]{1,35}");

    private final CatalogueReader tables;
    private final Map<Unit, Row> origin = new HashMap<>();
    private final Map<String, List<Unit>> byCode = new HashMap<>();

    UnitReader(CatalogueReader tables) {
        this.tables = tables;
    }

    UnitTree read(Set<String> fields) {
        List<Unit> units = new ArrayList<>();
        for (Row row : tables.rows(CatalogueTable.UNITS)) {
            unit(row).ifPresent(units::add);
        }
        var bare = new UnitTree(units, List.of(), List.of());
        units.forEach(unit -> checkParents(unit, bare));
        List<UnitCode> codes = new ArrayList<>();
        Map<String, List<UnitCode>> related = new HashMap<>();
        for (Row row : tables.rows(CatalogueTable.UNIT_CODES)) {
            code(row, bare, related).ifPresent(codes::add);
        }
        return new UnitTree(units, codes, new SuccessorReader(tables, bare, fields).read());
    }

    private Optional<Unit> unit(Row row) {
        Unit unit = new Unit(row.matching("code", UNIT_CODE), row.text("name"), row.optional("parent"), row.day("from"),
                row.optionalDay("to"), row.oneOf("level", UnitLevel.class, UnitLevel.DEPARTMENT), row.optional("address"),
                row.optional("phone"), Certainty.of(row, "certainty"));
        row.checkPeriod(unit.from(), unit.to());
        if (unit.from() == null) {
            return Optional.empty();
        }
        List<Unit> earlier = byCode.computeIfAbsent(unit.code(), c -> new ArrayList<>());
        if (earlier.stream().anyMatch(u -> Validity.overlap(u.from(), u.to(), unit.from(), unit.to()))) {
            row.error("hai giai đoạn của đơn vị %s trùng nhau", "two periods of the unit %s overlap", unit.code());
            return Optional.empty();
        }
        earlier.add(unit);
        origin.put(unit, row);
        return Optional.of(unit);
    }

    /** A cycle is there on the day on which the latest of its rows begins, so looking at each row's first day finds every one. */
    private void checkParents(Unit unit, UnitTree tree) {
        Row row = origin.get(unit);
        if (unit.parent() == null) {
            return;
        }
        if (!tree.knows(unit.parent())) {
            row.error("đơn vị cấp trên %s không có trong danh mục", "the parent %s is not a unit", unit.parent());
            return;
        }
        tree.firstDayWithout(unit.parent(), unit.from(), unit.to()).ifPresent(day -> row.error(
                "đơn vị cấp trên %s không tồn tại ngày %s", "the parent %s does not exist on %s", unit.parent(), day));
        Set<String> seen = new HashSet<>(Set.of(unit.code()));
        Optional<Unit> above = tree.unit(unit.parent(), unit.from());
        while (above.isPresent()) {
            if (!seen.add(above.get().code())) {
                row.error("đơn vị %s nằm trên chính nó", "the unit %s is above itself", unit.code());
                return;
            }
            String next = above.get().parent();
            above = next == null ? Optional.empty() : tree.unit(next, unit.from());
        }
    }

    /** @param related the codes read so far, each under itself and under its unit */
    private static Optional<UnitCode> code(Row row, UnitTree tree, Map<String, List<UnitCode>> related) {
        UnitCode code = new UnitCode(row.text("unit"), row.matching("code", UNIT_CODE), row.day("from"), row.optionalDay("to"));
        row.checkPeriod(code.from(), code.to());
        row.optional("note");
        if (!tree.knows(code.unit())) {
            row.error("đơn vị %s không có trong danh mục", "the unit %s is not in units.csv", code.unit());
            return Optional.empty();
        }
        if (code.from() == null) {
            return Optional.empty();
        }
        if (tree.knows(code.code())) {
            row.error("mã %s là mã gốc của một đơn vị", "the code %s is the lasting code of a unit", code.code());
        }
        List<UnitCode> others = new ArrayList<>(related.computeIfAbsent("unit " + code.unit(), k -> new ArrayList<>()));
        others.addAll(related.computeIfAbsent("code " + code.code(), k -> new ArrayList<>()));
        for (UnitCode other : others) {
            if (Validity.overlap(other.from(), other.to(), code.from(), code.to())) {
                row.error("mã %s trùng thời gian với mã %s của đơn vị %s", "the code %s overlaps with the code %s of the unit %s",
                        code.code(), other.code(), other.unit());
                return Optional.empty();
            }
        }
        related.get("unit " + code.unit()).add(code);
        related.get("code " + code.code()).add(code);
        return Optional.of(code);
    }
}
