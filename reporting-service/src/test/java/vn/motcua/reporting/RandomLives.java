package vn.motcua.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.DueWhen;
import vn.motcua.events.Employer;
import vn.motcua.events.EventType;
import vn.motcua.events.FeeKind;
import vn.motcua.events.Performer;
import vn.motcua.events.Topic;
import vn.motcua.events.digitization.Digitized;
import vn.motcua.events.lifecycle.ApplicantKind;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.Decided;
import vn.motcua.events.lifecycle.Forwarded;
import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.events.lifecycle.Rated;
import vn.motcua.events.lifecycle.Received;
import vn.motcua.events.lifecycle.Refused;
import vn.motcua.events.lifecycle.Returned;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.events.lifecycle.Stopped;
import vn.motcua.events.lifecycle.Submitted;
import vn.motcua.events.lifecycle.SupplementReceived;
import vn.motcua.events.lifecycle.SupplementRequested;
import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.TermUnit;
import vn.motcua.events.lifecycle.Timeliness;
import vn.motcua.events.lifecycle.Withdrawn;
import vn.motcua.events.payment.Charge;
import vn.motcua.events.payment.Charged;
import vn.motcua.events.payment.Expired;
import vn.motcua.events.payment.Paid;
import vn.motcua.events.payment.PaymentMethod;
import vn.motcua.events.payment.Refunded;

/** Believable lives of dossiers, made from a seed: the same seed, the same lives. */
public final class RandomLives {

    private static final LocalDate FIRST = LocalDate.of(2020, 12, 20);
    private static final int DAYS = 600;

    private final Random random;
    private final long seed;
    private final Instant first;
    private int made;

    /** Lives of that seed. */
    public RandomLives(long seed) {
        this(seed, 0);
    }

    /** Lives of that seed, so many years after the article's. */
    public RandomLives(long seed, int years) {
        this.seed = seed;
        this.random = new Random(seed);
        this.first = FIRST.plusYears(years).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The next dossier's events, per topic in their order. */
    public Map<Topic, List<TestEvent>> next() {
        made++;
        return new Life(new UUID(seed, made), "000.00.%02d.H34-220101-%04d".formatted(random.nextInt(18), made)).live();
    }

    /** Several lives as one stream per topic: dossiers mixed, each in its order. */
    public Map<Topic, List<TestEvent>> mixed(int lives) {
        Map<Topic, List<List<TestEvent>>> queues = new EnumMap<>(Topic.class);
        for (int i = 0; i < lives; i++) {
            next().forEach((topic, events) -> queues.computeIfAbsent(topic, t -> new ArrayList<>()).add(events));
        }
        Map<Topic, List<TestEvent>> streams = new EnumMap<>(Topic.class);
        queues.forEach((topic, each) -> streams.put(topic, interleaved(each)));
        return streams;
    }

    /** One stream out of several, each kept in its order. */
    public List<TestEvent> interleaved(List<List<TestEvent>> streams) {
        List<List<TestEvent>> left = new ArrayList<>();
        streams.forEach(stream -> left.add(new ArrayList<>(stream)));
        left.removeIf(List::isEmpty);
        List<TestEvent> mixed = new ArrayList<>();
        while (!left.isEmpty()) {
            List<TestEvent> chosen = left.get(random.nextInt(left.size()));
            mixed.add(chosen.remove(0));
            left.removeIf(List::isEmpty);
        }
        return mixed;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private Performer staff() {
        return random.nextBoolean() ? new Performer("BD-0" + random.nextInt(4), Employer.POST, "000.00.00.H34")
                : new Performer("CB-0" + random.nextInt(5), Employer.STATE, "000.00.00.H34");
    }

    /** One dossier on its way. */
    private final class Life {
        private final UUID id;
        private final String code;
        private final Map<Topic, List<TestEvent>> told = new EnumMap<>(Topic.class);
        private final String procedure = "1.00" + random.nextInt(5);
        private final String field = "LV" + random.nextInt(3);
        private final String unit = "000.00.0" + random.nextInt(9) + ".H34";
        private final Channel channel = any(Channel.values());
        private Instant now = first.plus(Duration.ofMinutes(random.nextInt(DAYS * 24 * 60)));

        Life(UUID id, String code) {
            this.id = id;
            this.code = code;
        }

        Map<Topic, List<TestEvent>> live() {
            if (channel == Channel.ONLINE) {
                tell(new Submitted(code, procedure, 1, field, unit, channel, ApplicantKind.CITIZEN, List.of(), now, later()));
                if (random.nextInt(10) == 0) {
                    tell(refused());
                    return told;
                }
            } else if (random.nextInt(20) == 0) {
                tell(refused());
                return told;
            }
            receive();
            if (random.nextInt(3) > 0) {
                tell(new Digitized(code, List.of(), later(), staff()));
            }
            pay();
            decide();
            return told;
        }

        private Refused refused() {
            return new Refused(code, procedure, 1, field, unit, channel, ApplicantKind.CITIZEN, later(), staff(), null, null, null);
        }

        private void receive() {
            Performer by = staff();
            Double fte = by.employer() == Employer.POST && by.staff().endsWith("3") ? 0.5 : 1.0;
            tell(new Received(code, procedure, 1, field, unit, channel, ApplicantKind.CITIZEN, List.of(), List.of(),
                    channel == Channel.ONLINE ? now : null, later(), by, fte, now, new Term(5, TermUnit.WORKING_DAYS), now.plus(Duration.ofDays(7)), null, null, null));
        }

        private void pay() {
            for (int i = random.nextInt(3); i > 0; i--) {
                Charge charge = new Charge(new UUID(id.getLeastSignificantBits(), 100 + i), "PHI", any(FeeKind.values()),
                        random.nextInt(1_000_000), DueWhen.INTAKE);
                UUID payment = new UUID(id.getMostSignificantBits() + 1, id.getLeastSignificantBits() * 10 + i);
                tell(new Charged(code, List.of(charge), charge.amount(), later()));
                boolean online = random.nextBoolean();
                if (random.nextInt(5) == 0) {
                    tell(new Expired(code, payment, charge.amount(), later()));
                } else {
                    tell(new Paid(code, payment, List.of(charge), charge.amount(), online ? PaymentMethod.ONLINE : PaymentMethod.CASH,
                            online ? "VNPAY" : null, later(), online ? Performer.applicant() : staff(), 0, 0));
                    if (random.nextInt(8) == 0) {
                        tell(new Refunded(code, new UUID(payment.getLeastSignificantBits(), 7), payment, charge.amount(), later()));
                    }
                }
            }
        }

        private void decide() {
            tell(new Forwarded(code, unit, later(), now, staff()));
            if (random.nextInt(4) == 0) {
                tell(new SupplementRequested(code, 1, List.of("TP01"), later(), staff(), null, null));
                tell(new SupplementReceived(code, 1, List.of(), later(), staff(), now, now.plus(Duration.ofDays(5))));
            }
            switch (random.nextInt(12)) {
                case 0 -> tell(new Withdrawn(code, later(), staff(), null));
                case 1 -> tell(new Stopped(code, later(), staff(), null));
                case 2 -> { }
                default -> {
                    tell(new Decided(code, any(Outcome.values()), unit, later(), now, any(Timeliness.values()), random.nextBoolean(), staff(),
                            null, null));
                    tell(new Returned(code, any(ReturnedBy.values()), later(), staff(), null, null, null));
                    tell(new Rated(code, 1 + random.nextInt(5), later()));
                }
            }
        }

        private Instant later() {
            now = now.plus(Duration.ofSeconds(1 + random.nextInt(100_000))).plusNanos(random.nextInt(1_000_000_000));
            return now;
        }

        private void tell(DossierEvent body) {
            List<TestEvent> stream = told.computeIfAbsent(EventType.of(body).topic(), t -> new ArrayList<>());
            stream.add(TestEvent.of(id, body, stream.size() + 1, now));
        }
    }
}
