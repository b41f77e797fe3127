package vn.motcua.intake.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads who takes over from whom, and checks that every field of a unit that ends has exactly one successor. */
final class SuccessorReader {

    private final CatalogueReader tables;
    private final UnitTree tree;
    private final Set<String> fields;
    private final Map<HandOver, List<UnitSuccessor>> handOvers = new HashMap<>();
    private final Map<HandOver, Row> first = new HashMap<>();

    SuccessorReader(CatalogueReader tables, UnitTree tree, Set<String> fields) {
        this.tables = tables;
        this.tree = tree;
        this.fields = fields;
    }

    private record HandOver(String unit, LocalDate from) {
    }

    List<UnitSuccessor> read() {
        for (Row row : tables.rows(CatalogueTable.UNIT_SUCCESSORS)) {
            read(row);
        }
        handOvers.forEach(this::checkRest);
        return handOvers.values().stream().flatMap(List::stream).toList();
    }

    private void read(Row row) {
        var link = new UnitSuccessor(row.text("unit"), row.text("successor"), row.day("from"), row.optional("field"));
        row.optional("note");
        if (link.unit().equals(link.successor())) {
            row.error("đơn vị %s không thể kế thừa chính nó", "the unit %s cannot take over from itself", link.unit());
        }
        if (!tree.knows(link.unit())) {
            row.error("đơn vị %s không có trong danh mục", "the unit %s is not in units.csv", link.unit());
        }
        if (link.field() != null && !fields.contains(link.field())) {
            row.error("lĩnh vực %s không có trong danh mục", "the field %s is not in fields.csv", link.field());
        }
        if (link.from() == null || !tree.knows(link.unit())) {
            return;
        }
        if (tree.unit(link.successor(), link.from()).isEmpty()) {
            row.error("đơn vị kế thừa %s không tồn tại ngày %s", "the successor %s does not exist on %s", link.successor(), link.from());
        }
        if (tree.unit(link.unit(), link.from().minusDays(1)).isEmpty()) {
            row.error("đơn vị %s không tồn tại ngày %s, ngay trước khi bàn giao", "the unit %s does not exist on %s, the day before it hands over",
                    link.unit(), link.from().minusDays(1));
        }
        var handOver = new HandOver(link.unit(), link.from());
        List<UnitSuccessor> others = handOvers.computeIfAbsent(handOver, h -> new ArrayList<>());
        if (others.stream().anyMatch(o -> String.valueOf(o.field()).equals(String.valueOf(link.field())))) {
            row.error("lĩnh vực %s của đơn vị %s có hai đơn vị kế thừa", "the field %s of the unit %s has two successors",
                    link.field() == null ? "*" : link.field(), link.unit());
            return;
        }
        first.putIfAbsent(handOver, row);
        others.add(link);
    }

    private void checkRest(HandOver handOver, List<UnitSuccessor> links) {
        boolean ends = tree.unit(handOver.unit(), handOver.from()).isEmpty();
        boolean rest = links.stream().anyMatch(link -> link.field() == null);
        if (ends && !rest) {
            first.get(handOver).error("đơn vị %s kết thúc nhưng không có đơn vị kế thừa cho các lĩnh vực còn lại",
                    "the unit %s ends, but nobody takes over its remaining fields", handOver.unit());
        } else if (!ends && rest) {
            first.get(handOver).error("đơn vị %s vẫn hoạt động: phải nêu lĩnh vực bàn giao", "the unit %s goes on: name the fields that it hands over",
                    handOver.unit());
        }
    }
}
