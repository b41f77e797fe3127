package vn.motcua.local.replay.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.motcua.events.DueWhen;
import vn.motcua.events.Employer;
import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.TermUnit;

/** The catalogue as intake would tell it, read from intake's own data files so that no service has to run. */
public final class DataFiles {

    private static final Path FOLDER = Path.of("../intake-service/src/main/resources/catalogue");

    private DataFiles() {
    }

    /** What was offered and who worked there on 1 March of both years. */
    public static PastCatalogue catalogue() {
        Map<Integer, List<Offer>> offers = new HashMap<>();
        Map<Integer, List<Clerk>> staff = new HashMap<>();
        for (int year : new int[] {Figures.YEAR - 1, Figures.YEAR}) {
            LocalDate day = LocalDate.of(year, 3, 1);
            offers.put(year, rows("procedures.csv").stream().filter(r -> covers(r, "validFrom", "validTo", day))
                    .map(DataFiles::offer).toList());
            staff.put(year, rows("staff.csv").stream().filter(r -> covers(r, "from", "to", day))
                    .map(r -> new Clerk(r.get("code"), Employer.valueOf(r.get("employer")), r.get("unit"), r.get("role")))
                    .toList());
        }
        return new PastCatalogue(offers, staff);
    }

    private static Offer offer(Map<String, String> row) {
        List<Offer.Component> components = owned("components.csv", row).stream().map(r -> new Offer.Component(r.get("code"),
                r.get("required").equals("yes"), r.get("mustDigitize").equals("yes"))).toList();
        List<Offer.Fee> fees = owned("fees.csv", row).stream()
                .map(r -> new Offer.Fee(Long.parseLong(r.get("amount")), DueWhen.valueOf(r.get("dueWhen")))).toList();
        List<Offer.Result> results = owned("results.csv", row).stream().map(r -> new Offer.Result(r.get("code"))).toList();
        boolean excluded = rows("fields.csv").stream()
                .anyMatch(f -> f.get("code").equals(row.get("field")) && f.get("excludedFromPost").equals("yes"));
        return new Offer(row.get("code"), row.get("field"), excluded, row.get("agency"), components,
                new Term(Integer.parseInt(row.get("termValue")), TermUnit.valueOf(row.get("termUnit"))),
                row.get("cutOff").isEmpty() ? null : row.get("cutOff"), row.get("supplementPolicy"), row.get("onlineLevel"),
                fees, row.get("electronicResult").equals("yes"), results);
    }

    private static List<Map<String, String>> owned(String file, Map<String, String> procedure) {
        return rows(file).stream().filter(r -> r.get("procedure").equals(procedure.get("code"))
                && r.get("version").equals(procedure.get("version"))).toList();
    }

    private static boolean covers(Map<String, String> row, String from, String to, LocalDate day) {
        return !day.isBefore(LocalDate.parse(row.get(from)))
                && (row.get(to).isEmpty() || !day.isAfter(LocalDate.parse(row.get(to))));
    }

    private static final Map<String, List<Map<String, String>>> READ = new HashMap<>();

    private static synchronized List<Map<String, String>> rows(String file) {
        return READ.computeIfAbsent(file, DataFiles::read);
    }

    private static List<Map<String, String>> read(String file) {
        try {
            List<String[]> lines = Files.readAllLines(FOLDER.resolve(file)).stream().filter(l -> !l.startsWith("#"))
                    .map(DataFiles::split).toList();
            List<Map<String, String>> rows = new ArrayList<>();
            for (String[] fields : lines.subList(1, lines.size())) {
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < fields.length; i++) {
                    row.put(lines.get(0)[i], fields[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Splits at the commas that do not stand between quotation marks. */
    private static String[] split(String line) {
        String[] fields = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        for (int i = 0; i < fields.length; i++) {
            fields[i] = fields[i].replaceAll("^\"|\"$", "");
        }
        return fields;
    }
}
