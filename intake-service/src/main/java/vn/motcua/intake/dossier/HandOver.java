package vn.motcua.intake.dossier;

import java.util.List;

import vn.motcua.events.lifecycle.Collector;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.kit.problem.Problem;

/**
 * How a result reaches the applicant.
 *
 * @param by          at the counter or by post
 * @param collectedBy the applicant or somebody he authorised; null where nothing is known but the way
 * @param proven      whether somebody else proved who he is
 * @param originals   the codes of the components whose originals are given back (NĐ 61/2018, 20.2)
 * @param consignment the post's number; null at the counter and where it was told at the dispatch
 */
public record HandOver(ReturnedBy by, Collector collectedBy, boolean proven, List<String> originals, String consignment) {

    public HandOver {
        originals = originals == null ? List.of() : List.copyOf(originals);
    }

    /** Passes where whoever has the result hands it out, and nothing is left out that the law wants, unless only the way is known. */
    void demandComplete(Delivery delivery) {
        boolean underWay = delivery != null && delivery.isUnderWay();
        if (by == ReturnedBy.COUNTER && underWay) {
            throw new Problem(DossierProblem.UNDER_WAY, delivery.consignment());
        }
        if (by == ReturnedBy.POST && delivery != null && !underWay) {
            throw new Problem(DossierProblem.NOT_UNDER_WAY);
        }
        if (collectedBy == Collector.AUTHORISED && !proven) {
            throw Problem.ofField("proof", "phải ghi người nhận thay và giấy tờ / is needed where somebody else collects");
        }
        if (collectedBy != null && by == ReturnedBy.POST && delivery == null && consignment == null) {
            throw Problem.ofField("consignment", "phải ghi số hiệu bưu gửi / is needed where the result goes by post");
        }
    }

    /** One of which nothing but the way is known: history of a system that kept no more. */
    public static HandOver by(ReturnedBy way) {
        return new HandOver(way, null, false, null, null);
    }
}
