package vn.motcua.local.replay.history;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

import vn.motcua.events.lifecycle.ApplicantKind;
import vn.motcua.events.lifecycle.ReturnedBy;

/**
 * All histories of the first half of 2022, and what is needed of 2021. The same catalogue and seed give the same histories.
 *
 * <p>People who did counter work are those who received a dossier at the counter or by post, digitized a paper, or handed
 * out a result at the counter. Civil servants of the departments receive online dossiers only and are none of them.
 */
public final class HalfYear {

    /** The seed that the demonstration uses. */
    public static final long SEED = 468_2022L;

    /** Where history ends; what would have come later is left open. */
    public static final LocalDateTime END = LocalDateTime.of(2022, 6, 30, 17, 0);

    private static final double RETURNED_BY_POST = 0.22;
    private static final Set<String> FIELDS_OF_ENTERPRISES =
            Set.of("DKDN", "XTTM", "LTHH", "QLLDNN", "LDTL", "DTVN", "PTTH", "QC", "VL", "VTDB", "MT", "TNN", "ATBX", "DLCL");
    private static final Set<String> FIELDS_OF_STATE_BODIES = Set.of("TDKT", "THTK", "QLCS", "XB", "BC", "LN");
    private static final double TYPICAL_APPLICANT = 0.85;

    private HalfYear() {
    }

    /** Makes them up, in the order in which the dossiers began. */
    public static List<History> histories(PastCatalogue catalogue, long seed) {
        OfficeCalendar calendar = new OfficeCalendar();
        Sketches sketches = new Sketches(catalogue, calendar);
        List<Sketch> all = new ArrayList<>();
        for (Source source : Source.values()) {
            all.addAll(sketches.of(source, new Random(seed ^ source.name().hashCode())));
        }
        all.sort(Comparator.comparing(Sketch::begins));
        Map<Integer, Roster> rosters = Map.of(
                Figures.YEAR, new Roster(catalogue.staff().get(Figures.YEAR)),
                Figures.YEAR - 1, new Roster(catalogue.staff().get(Figures.YEAR - 1)));
        Terms terms = new Terms(calendar);
        SplittableRandom seeds = new SplittableRandom(seed);
        List<History> histories = new ArrayList<>(all.size());
        for (Sketch sketch : all) {
            Random random = new Random(seeds.nextLong());
            History history = history(histories.size() + 1, sketch, random);
            live(sketch, rosters.get(sketch.source().year()), terms, new Pen(history, calendar, random));
            history.endAt(END);
            histories.add(history);
        }
        Money.settle(histories, new Random(seed - 1));
        Assistance.give(histories, rosters.get(Figures.YEAR), calendar, new Random(seed + 1));
        return histories;
    }

    private static void live(Sketch sketch, Roster roster, Terms terms, Pen pen) {
        if (Intake.write(sketch, roster, pen) && new Agency(sketch, roster, terms, pen).write()) {
            Ending.write(sketch, roster, pen);
        }
    }

    private static History history(int number, Sketch sketch, Random random) {
        ReturnedBy returnBy = random.nextDouble() < RETURNED_BY_POST ? ReturnedBy.POST : ReturnedBy.COUNTER;
        return new History(number, sketch.source(), sketch.offer(), applicant(sketch.offer(), random), returnBy);
    }

    private static ApplicantKind applicant(Offer offer, Random random) {
        ApplicantKind typical = FIELDS_OF_ENTERPRISES.contains(offer.field()) ? ApplicantKind.ENTERPRISE
                : FIELDS_OF_STATE_BODIES.contains(offer.field()) ? ApplicantKind.STATE_BODY : ApplicantKind.CITIZEN;
        return random.nextDouble() < TYPICAL_APPLICANT ? typical : ApplicantKind.CITIZEN;
    }
}
