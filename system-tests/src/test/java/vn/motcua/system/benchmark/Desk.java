package vn.motcua.system.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.motcua.local.processes.Service;
import vn.motcua.system.Province;

/** What clients of the benchmark need: addresses, tokens, and procedures of many departments in turn. */
final class Desk {

    private static final Duration VALIDITY = Duration.ofHours(4);
    private static final String CENTRE = "000.00.30.H34";

    private final Province province;
    private final Rest rest = new Rest();
    private final List<Offer> offers;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger person = new AtomicInteger();
    private final String receiver;
    private final String digitizer;
    private final String cashier;

    /** Reads intake's catalogue and roster; intake must be ready. */
    Desk(Province province) throws IOException, InterruptedException {
        this.province = province;
        this.receiver = token("receiver", "BD-01", "POST", CENTRE);
        this.digitizer = token("digitizer", "BD-08", "POST", CENTRE);
        this.cashier = token("cashier", "BD-10", "POST", CENTRE);
        this.offers = offers();
    }

    Rest rest() {
        return rest;
    }

    String receiver() {
        return receiver;
    }

    String digitizer() {
        return digitizer;
    }

    String cashier() {
        return cashier;
    }

    /** Who may bring history in. */
    String migrator() {
        return token("migrator", "CD-01", "STATE", null);
    }

    URI uri(Service service, String path) {
        return province.uri(service).resolve(path);
    }

    /** The departments, one procedure each, in turn: a day's dossiers of one department take their numbers one after another. */
    Offer next() {
        return offers.get(Math.floorMod(turn.getAndIncrement(), offers.size()));
    }

    /** The next request by which a dossier is received: another person each time, as at a counter. */
    String reception(Offer offer) {
        return offer.reception(person.incrementAndGet());
    }

    /** How many departments take turns. */
    int departments() {
        return offers.size();
    }

    private List<Offer> offers() throws IOException, InterruptedException {
        String manager = token("manager", "QL-01", "STATE", CENTRE);
        Map<String, String> officers = new HashMap<>();
        for (JsonNode member : items("/api/v1/staff?limit=200", manager)) {
            if (member.path("role").asText().equals("officer")) {
                officers.putIfAbsent(member.path("unit").asText(), member.path("code").asText());
            }
        }
        Map<String, Offer> perDepartment = new HashMap<>();
        for (JsonNode procedure : items("/api/v1/procedures?limit=200", manager)) {
            String agency = procedure.path("agency").asText();
            if (Offer.isUsual(procedure)) {
                perDepartment.computeIfAbsent(agency, unit -> Offer.of(procedure, token("officer", officers.get(unit), "STATE", unit)));
            }
        }
        if (perDepartment.isEmpty()) {
            throw new IllegalStateException("intake's catalogue has no procedure that fits");
        }
        return List.copyOf(perDepartment.values());
    }

    private List<JsonNode> items(String path, String token) throws IOException, InterruptedException {
        var answer = rest.get(uri(Service.INTAKE, path), token);
        if (answer.status() != 200) {
            throw new IllegalStateException(path + " answered " + answer.status() + " " + answer.text());
        }
        List<JsonNode> items = new ArrayList<>();
        answer.body().path("items").forEach(items::add);
        return items;
    }

    private String token(String role, String staff, String employer, String unit) {
        return province.tokens().issue(role, staff, employer, unit, VALIDITY);
    }
}
