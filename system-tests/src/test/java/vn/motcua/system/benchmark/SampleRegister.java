package vn.motcua.system.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import vn.motcua.events.lifecycle.ApplicantKind;
import vn.motcua.intake.person.Applicant;
import vn.motcua.intake.person.BlindIndex;

/**
 * A register of five years, always the same: 60 agencies of very different size, one of them gone after the first year, 500 procedures,
 * names as frequent as in Viet Nam and in the highlands, nearly everything returned but what came in lately.
 */
final class SampleRegister {

    static final int AGENCIES = 60;
    /** The agency that was dissolved at the end of the first year. */
    static final int DISSOLVED = 5;
    /** When the last dossier has just come in. */
    static final Instant NOW = Instant.parse("2025-12-31T10:00:00Z");

    private static final int PROCEDURES = 500;
    private static final int PERSONS_SHARE = 3;
    private static final int FORWARDED_WITHIN = 40_000;
    private static final int CHUNK = 20_000;
    private static final List<String> TABLES = List.of("dossier", "applicant", "dossier_search");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd");
    private static final String DETAILS = "{\"rule\":{\"term\":{\"value\":5,\"unit\":\"WORKING_DAYS\"},\"supplementPolicy\":\"RESTART\"},\"fees\":[{\"code\":\"LP01\","
            + "\"kind\":\"LE_PHI\",\"amount\":50000,\"dueWhen\":\"INTAKE\"}],\"components\":[{\"code\":\"TP01\",\"copies\":1,\"form\":\"PAPER\",\"digitize\":true}],"
            + "\"clock\":[{\"kind\":\"RECEIVED\",\"at\":\"2022-06-08T02:00:00Z\"}],\"steps\":{\"RECEIVE\":\"2022-06-08T02:00:00Z\",\"FORWARD\":\"2022-06-08T08:00:00Z\","
            + "\"DECIDE\":\"2022-06-10T02:00:00Z\",\"RETURN\":\"2022-06-10T03:00:00Z\"},\"decision\":{\"outcome\":\"APPROVED\",\"timeliness\":\"EARLY\"}}";

    private final Connection connection;
    private final int dossiers;
    private final Progress progress;
    private final BlindIndex index = new BlindIndex(new SecretKeySpec(new byte[32], "HmacSHA256"));
    private final SplittableRandom random = new SplittableRandom(2022);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, StringBuilder> rows = TABLES.stream().collect(Collectors.toMap(table -> table, table -> new StringBuilder()));

    SampleRegister(Connection connection, int dossiers, Progress progress) {
        this.connection = connection;
        this.dossiers = dossiers;
        this.progress = progress;
    }

    BlindIndex index() {
        return index;
    }

    String agency(int number) {
        return "000.00.%02d.H34".formatted(number);
    }

    /** The codes of so many procedures. */
    Set<String> procedures(int first, int count) {
        Set<String> codes = new TreeSet<>();
        for (int i = first; i < first + count; i++) {
            codes.add(procedure(i));
        }
        return codes;
    }

    private static String procedure(int number) {
        return "1.%06d".formatted(number);
    }

    /** Fills the tables, their indexes made afterwards, as statistics and visibility are after a night in operation. */
    void fill() throws SQLException, IOException {
        List<String> indexes = takeIndexesAway();
        run("set session_replication_role = replica");
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        List<LocalDate> days = workingDays();
        for (int i = 0; i < dossiers; i++) {
            add(i, days.get((int) ((long) i * days.size() / dossiers)), i / (double) dossiers);
            if ((i + 1) % CHUNK == 0 || i + 1 == dossiers) {
                for (String table : TABLES) {
                    copy.copyIn("copy intake." + table + columns(table) + " from stdin", new StringReader(rows.get(table).toString()));
                    rows.get(table).setLength(0);
                }
                progress.pace("search: %,d of %,d dossiers", i + 1, dossiers);
            }
        }
        run("set session_replication_role = origin");
        run("set maintenance_work_mem = '256MB'");
        for (String index : indexes) {
            progress.say("search: %s", index.replaceAll(" USING.*", ""));
            run(index);
        }
        for (String table : TABLES) {
            run("vacuum analyze intake." + table);
        }
    }

    private List<String> takeIndexesAway() throws SQLException {
        List<String> made = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        try (var statement = connection.createStatement(); var row = statement.executeQuery("""
                select indexdef, indexname from pg_indexes where schemaname = 'intake' and tablename in ('dossier', 'applicant', 'dossier_search')
                and indexname not in (select conname from pg_constraint)""")) {
            while (row.next()) {
                made.add(row.getString(1));
                gone.add("drop index intake." + row.getString(2));
            }
        }
        for (String drop : gone) {
            run(drop);
        }
        return made;
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String columns(String table) {
        return switch (table) {
            case "dossier" -> " (id, code, procedure_code, procedure_version, field, agency, filed_with, channel, applicant_kind, return_by, status, "
                    + "suspended, answer_due_at, counts_from, original_due_at, due_at, forward_by, last_step_at, details, version)";
            case "applicant" -> " (dossier_id, key_id, name, identity_number, identity_hash, phone, address)";
            default -> " (dossier_id, code, filed_at, procedure_code, agency, channel, tokens)";
        };
    }

    private void add(int i, LocalDate day, double age) {
        boolean firstYear = age < 0.2;
        int agency = skewed(AGENCIES);
        if (agency == DISSOLVED && !firstYear) {
            agency = 0;
        }
        int procedure = Math.floorMod(agency * 17 + skewed(PROCEDURES), PROCEDURES);
        String code = agency(agency) + "-" + DAY.format(day) + "-" + "%04d".formatted(numbers.merge(agency + "/" + day, 1, Integer::sum));
        Instant filedAt = Instant.parse(day + "T00:00:00Z").plusSeconds(random.nextInt(36_000));
        // The notary files every hundredth dossier; everybody else a few.
        int person = i % 100 == 0 ? 0 : 1 + random.nextInt(Math.max(1, dossiers / PERSONS_SHARE));
        String name = firstYear && i % 13 == 0 ? "Hợp tác xã Đăk " + People.given(person) : People.name(person);
        String channel = agency != DISSOLVED && random.nextInt(10) < 3 ? "ONLINE" : agency != DISSOLVED && random.nextInt(20) == 0 ? "POSTAL" : "COUNTER";
        String status = status(age);
        UUID id = new UUID((filedAt.toEpochMilli() << 16) | 0x7000 | random.nextInt(0x1000), random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
        Instant due = filedAt.plusSeconds(86_400L * (1 + random.nextInt(20)));
        row("dossier", id, code, procedure(procedure), 1, "F" + procedure % 40, agency(agency), agency(agency), channel, "CITIZEN", "COUNTER", status,
                status.equals("IN_PROGRESS") && random.nextInt(20) == 0, channel.equals("ONLINE") ? filedAt.plusSeconds(86_400) : "\\N", filedAt, due, due, status.equals("RECEIVED") ? filedAt.plusSeconds(FORWARDED_WITHIN) : "\\N", filedAt, DETAILS, 4);
        row("applicant", id, "k1", bytes(40), bytes(40), bytes(32), bytes(38), bytes(70));
        row("dossier_search", id, code, filedAt, procedure(procedure), agency(agency), channel,
                Arrays.stream(index.tokens(new Applicant(ApplicantKind.CITIZEN, name, People.identity(person), People.phone(person), null, null), List.of(DAY.format(day), code.substring(code.lastIndexOf('-') + 1))))
                        .mapToObj(Long::toString).collect(Collectors.joining(",", "{", "}")));
    }

    /** What came in lately is mostly still open; of the rest, nearly all was returned. */
    private String status(double age) {
        int dice = random.nextInt(1000);
        if (age > 0.99) {
            return dice < 60 ? "SUBMITTED" : dice < 130 ? "RECEIVED" : dice < 700 ? "IN_PROGRESS" : dice < 730 ? "SUPPLEMENT_REQUESTED"
                    : dice < 760 ? "OBLIGATION_DUE" : dice < 850 ? "DECIDED" : "RETURNED";
        }
        return dice < 1 ? "REFUSED" : dice < 10 ? "WITHDRAWN" : dice < 15 ? "STOPPED" : dice < 25 ? "DECIDED" : dice < 26 ? "IN_PROGRESS" : "RETURNED";
    }

    private String bytes(int length) {
        byte[] some = new byte[length];
        random.nextBytes(some);
        return "\\\\x" + HexFormat.of().formatHex(some);
    }

    /** Low numbers are many times more frequent than high ones. */
    private int skewed(int count) {
        return (int) (count * Math.pow(random.nextDouble(), 3));
    }

    private void row(String table, Object... values) {
        StringBuilder text = rows.get(table);
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t").append(values[i]);
        }
        text.append('\n');
    }

    private static List<LocalDate> workingDays() {
        return LocalDate.of(2021, 1, 4).datesUntil(LocalDate.of(2026, 1, 1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY).toList();
    }
}
