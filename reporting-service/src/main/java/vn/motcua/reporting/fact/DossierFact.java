package vn.motcua.reporting.fact;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Everything that the reports need of one dossier. Each part is null until its event came; since the topics are read
 * independently, a payment or a digitization may be known before the dossier itself.
 *
 * @param id               the dossier's id
 * @param code             the dossier's code
 * @param filing           what it is about
 * @param status           the national status; null while only papers or money are known
 * @param reception        its acceptance
 * @param forwardedAt      when it went to the agency
 * @param dueAt            the due time as last told
 * @param paused           whether the clock stands (supplement, obligation, suspension)
 * @param supplementRounds how often a supplement was asked for
 * @param decision         the agency's decision
 * @param handOver         the return of the result
 * @param ending           how it ended without a decision
 * @param rating           1 to 5
 * @param digitized        the first time every paper to be digitized was in; a later round does not move it
 * @param digitizedRounds  how often it was told that every paper is in
 * @param papersReused     how many papers came from the electronic store
 * @param resultDigitized  whether the result exists as a signed file
 * @param charged          all charges raised, whole đồng
 * @param exempted         charges that need not be paid, whole đồng
 * @param refunded         money paid back, whole đồng
 * @param payments         the payments by id
 */
public record DossierFact(
        UUID id,
        String code,
        Filing filing,
        Status status,
        Reception reception,
        Instant forwardedAt,
        Instant dueAt,
        boolean paused,
        int supplementRounds,
        Decision decision,
        HandOver handOver,
        Ending ending,
        Integer rating,
        Work digitized,
        int digitizedRounds,
        int papersReused,
        boolean resultDigitized,
        long charged,
        long exempted,
        long refunded,
        SortedMap<UUID, PaymentFact> payments) {

    public DossierFact {
        payments = Collections.unmodifiableSortedMap(new TreeMap<>(payments));
    }

    /** A dossier of which nothing is known but its name. */
    public static DossierFact unknown(UUID id, String code) {
        Draft draft = new Draft();
        draft.id = id;
        draft.code = code;
        return draft.fact();
    }

    /** Whether it is known what the dossier is about: no figure counts anything of it before. */
    public boolean explained() {
        return filing != null;
    }

    /** The same with these payments. */
    public DossierFact with(SortedMap<UUID, PaymentFact> paid) {
        Draft draft = new Draft(this);
        draft.payments = paid;
        return draft.fact();
    }

    /** A fact under construction: the fold and the row mapper set fields by name, everyone else sees the record. */
    public static final class Draft {
        public UUID id;
        public String code;
        public Filing filing;
        public Status status;
        public Reception reception;
        public Instant forwardedAt;
        public Instant dueAt;
        public boolean paused;
        public int supplementRounds;
        public Decision decision;
        public HandOver handOver;
        public Ending ending;
        public Integer rating;
        public Work digitized;
        public int digitizedRounds;
        public int papersReused;
        public boolean resultDigitized;
        public long charged;
        public long exempted;
        public long refunded;
        public SortedMap<UUID, PaymentFact> payments = new TreeMap<>();

        /** Starts from nothing. */
        public Draft() {
        }

        Draft(DossierFact fact) {
            id = fact.id;
            code = fact.code;
            filing = fact.filing;
            status = fact.status;
            reception = fact.reception;
            forwardedAt = fact.forwardedAt;
            dueAt = fact.dueAt;
            paused = fact.paused;
            supplementRounds = fact.supplementRounds;
            decision = fact.decision;
            handOver = fact.handOver;
            ending = fact.ending;
            rating = fact.rating;
            digitized = fact.digitized;
            digitizedRounds = fact.digitizedRounds;
            papersReused = fact.papersReused;
            resultDigitized = fact.resultDigitized;
            charged = fact.charged;
            exempted = fact.exempted;
            refunded = fact.refunded;
            payments = new TreeMap<>(fact.payments);
        }

        /** The finished fact. */
        public DossierFact fact() {
            return new DossierFact(id, code, filing, status, reception, forwardedAt, dueAt, paused, supplementRounds, decision,
                    handOver, ending, rating, digitized, digitizedRounds, papersReused, resultDigitized, charged, exempted,
                    refunded, payments);
        }
    }
}
