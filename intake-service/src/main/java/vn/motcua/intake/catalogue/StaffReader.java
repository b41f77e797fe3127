package vn.motcua.intake.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.motcua.events.Employer;

/** Reads the roster and the decisions on support. */
final class StaffReader {

    static final Pattern STAFF_CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");
    static final Pattern ROLE = Pattern.compile("receiver|digitizer|cashier|officer|manager");

    private final CatalogueReader tables;

    StaffReader(CatalogueReader tables) {
        this.tables = tables;
    }

    List<StaffMember> staff(UnitTree units) {
        Map<String, List<StaffMember>> byCode = new HashMap<>();
        for (Row row : tables.rows(CatalogueTable.STAFF)) {
            StaffMember member = new StaffMember(row.matching("code", STAFF_CODE), row.oneOf("employer", Employer.class),
                    row.text("unit"), row.matching("role", ROLE), row.share("fte"), row.day("from"), row.optionalDay("to"));
            row.checkPeriod(member.from(), member.to());
            if (member.employer() == Employer.NONE) {
                row.error("NONE dành cho người nộp hồ sơ, không phải nhân viên", "employer NONE is for applicants, not for staff");
            }
            checkUnit(row, member, units);
            List<StaffMember> periods = byCode.computeIfAbsent(member.code(), c -> new ArrayList<>());
            if (member.from() != null && periods.stream().anyMatch(p -> overlap(p, member))) {
                row.error("hai giai đoạn của %s trùng nhau", "two periods of %s overlap", member.code());
            }
            periods.add(member);
        }
        return byCode.values().stream().flatMap(List::stream).toList();
    }

    private static void checkUnit(Row row, StaffMember member, UnitTree units) {
        if (!units.knows(member.unit())) {
            row.error("đơn vị %s không có trong danh mục", "the unit %s is not in units.csv", member.unit());
        } else if (member.from() != null) {
            units.firstDayWithout(member.unit(), member.from(), member.to()).ifPresent(day -> row.error(
                    "đơn vị %s không tồn tại ngày %s", "the unit %s does not exist on %s", member.unit(), day));
        }
    }

    private static boolean overlap(StaffMember a, StaffMember b) {
        return a.from() != null && Validity.overlap(a.from(), a.to(), b.from(), b.to());
    }

    List<ReceptionSupport> support(List<StaffMember> staff, Map<String, Boolean> fields) {
        Map<String, List<StaffMember>> byCode = staff.stream().collect(Collectors.groupingBy(StaffMember::code));
        List<ReceptionSupport> support = new ArrayList<>();
        for (Row row : tables.rows(CatalogueTable.RECEPTION_SUPPORT)) {
            ReceptionSupport named = new ReceptionSupport(row.text("staff"), row.text("field"), row.day("from"), row.day("to"),
                    row.text("decision"));
            row.checkPeriod(named.from(), named.to());
            if (!Boolean.TRUE.equals(fields.get(named.field()))) {
                row.error("lĩnh vực %s không phải lĩnh vực bưu chính không được tiếp nhận",
                        "the field %s is not one that postal staff may not receive", named.field());
            }
            if (byCode.getOrDefault(named.staff(), List.of()).stream().noneMatch(s -> covers(s, named.from()))) {
                row.error("không có ai mang mã %s làm việc ngày %s", "nobody with the code %s is employed on %s", named.staff(), named.from());
            }
            support.add(named);
        }
        return support;
    }

    private static boolean covers(StaffMember member, LocalDate day) {
        return day != null && member.from() != null && member.validOn(day);
    }
}
