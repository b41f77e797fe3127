package vn.motcua.local.replay;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import vn.motcua.local.replay.history.Clerk;
import vn.motcua.local.replay.history.Figures;
import vn.motcua.local.replay.history.Offer;
import vn.motcua.local.replay.history.PastCatalogue;

/** Asks intake what it offered, and who worked there, in the two years of the history. */
final class CatalogueClient {

    private static final String DAY = "-03-01";

    private final URI intake;
    private final ImportClient client;

    CatalogueClient(URI intake, ImportClient client) {
        this.intake = intake;
        this.client = client;
    }

    PastCatalogue read() throws InterruptedException {
        Map<Integer, List<Offer>> offers = new HashMap<>();
        Map<Integer, List<Clerk>> staff = new HashMap<>();
        for (int year : new int[] {Figures.YEAR - 1, Figures.YEAR}) {
            offers.put(year, all("procedures", year, Offer.class));
            staff.put(year, all("staff", year, Clerk.class));
        }
        return new PastCatalogue(offers, staff);
    }

    private <T> List<T> all(String what, int year, Class<T> type) throws InterruptedException {
        List<T> items = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = client.get(intake.resolve("/api/v1/" + what + "?on=" + year + DAY + "&limit=200" + after));
            for (JsonNode item : page.path("items")) {
                items.add(ImportClient.MAPPER.convertValue(item, type));
            }
            after = page.hasNonNull("next") ? "&after=" + page.get("next").asText() : null;
        } while (after != null);
        return items;
    }
}
