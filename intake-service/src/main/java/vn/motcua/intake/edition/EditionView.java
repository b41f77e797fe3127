package vn.motcua.intake.edition;

import java.time.Instant;
import java.util.List;

/**
 * When the catalogue changed, and by whom.
 *
 * @param number 1 upward
 * @param madeAt when
 * @param madeBy the staff code of whoever imported it
 * @param origin the data files at the first start, or an import
 * @param tables the tables that it brought
 */
public record EditionView(int number, Instant madeAt, String madeBy, EditionStore.Origin origin, List<String> tables) {
}
