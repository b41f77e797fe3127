package vn.motcua.intake.dossier;

import java.util.List;

import vn.motcua.events.lifecycle.Collector;
import vn.motcua.events.lifecycle.ReturnedBy;

/**
 * How a result reaches the applicant.
 *
 * @param by          at the counter or by post
 * @param collectedBy the applicant or somebody he authorised; null where that is not known
 * @param originals   the codes of the components whose originals are given back (NĐ 61/2018, 20.2)
 * @param consignment the post's number; null at the counter and where it was told at the dispatch
 */
public record HandOver(ReturnedBy by, Collector collectedBy, List<String> originals, String consignment) {

    public HandOver {
        originals = originals == null ? List.of() : List.copyOf(originals);
    }

    /** One of which nothing but the way is known. */
    public static HandOver by(ReturnedBy way) {
        return new HandOver(way, null, null, null);
    }
}
