package vn.motcua.local.replay.history;

import java.util.List;
import java.util.Map;

/**
 * What intake offered, and who worked there, in each of the two years.
 *
 * @param offers by year
 * @param staff  by year
 */
public record PastCatalogue(Map<Integer, List<Offer>> offers, Map<Integer, List<Clerk>> staff) {
}
