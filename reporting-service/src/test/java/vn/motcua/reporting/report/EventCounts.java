package vn.motcua.reporting.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.motcua.events.Employer;
import vn.motcua.events.Performer;
import vn.motcua.events.digitization.Digitized;
import vn.motcua.events.lifecycle.Assisted;
import vn.motcua.events.lifecycle.AssistanceKind;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.Received;
import vn.motcua.events.lifecycle.Returned;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.events.lifecycle.Submitted;
import vn.motcua.events.payment.Paid;
import vn.motcua.events.payment.PaymentMethod;
import vn.motcua.reporting.TestEvent;
import vn.motcua.reporting.figure.Counting;
import vn.motcua.reporting.figure.Counts;
import vn.motcua.reporting.figure.Window;

/** Counts by walking over the raw events, knowing nothing of facts, folds and tables. */
final class EventCounts implements Counts {

    private record Act(String measure, LocalDate day, Performer by, UUID dossier, long amount, double fte) {
    }

    private static final Map<AssistanceKind, String> HELP = Map.of(AssistanceKind.ACCOUNT_OPENED, "HELPED_WITH_ACCOUNT",
            AssistanceKind.ONLINE_SUBMISSION, "HELPED_WITH_SUBMISSION", AssistanceKind.ONLINE_PAYMENT, "HELPED_WITH_PAYMENT",
            AssistanceKind.HOTLINE_CALL, "HELPED_BY_TELEPHONE");

    private final List<Act> acts = new ArrayList<>();
    private final Map<UUID, Channel> channels = new HashMap<>();

    EventCounts(List<TestEvent> events) {
        for (TestEvent event : events) {
            if (event.body() instanceof Submitted e) {
                channels.put(event.dossier(), e.channel());
            } else if (event.body() instanceof Received e) {
                channels.put(event.dossier(), e.channel());
                add("RECEIVED", e.receivedAt(), e.receivedBy(), event, 0, e.receiverFte());
            } else if (event.body() instanceof Digitized e) {
                add("DIGITIZED", e.digitizedAt(), e.digitizedBy(), event, 0, 0);
            } else if (event.body() instanceof Returned e && e.by() == ReturnedBy.COUNTER) {
                add("RETURNED_AT_COUNTER", e.returnedAt(), e.returnedBy(), event, 0, 0);
            } else if (event.body() instanceof Paid e && e.method() == PaymentMethod.ONLINE) {
                add("PAID_ONLINE", e.paidAt(), new Performer(null, Employer.NONE, null), event, e.amount(), 0);
            } else if (event.body() instanceof Assisted e) {
                add(HELP.get(e.kind()), e.assistedAt(), e.assistedBy(), event, 0, 0);
            }
        }
    }

    @Override
    public BigDecimal of(Counting counting, Window asked) {
        Window days = counting.days(asked);
        List<Act> counted = acts.stream()
                .filter(act -> !act.day().isBefore(days.from()) && !act.day().isAfter(days.to()))
                .filter(act -> counting.employer() == null || act.by().employer() == counting.employer())
                .filter(act -> counting.selectors().stream().anyMatch(s -> s.measure().name().equals(act.measure())
                        && (s.channels().isEmpty() || s.channels().contains(channels.get(act.dossier())))))
                .toList();
        return switch (counting.quantity()) {
            case COUNT -> BigDecimal.valueOf(counted.size());
            case AMOUNT -> BigDecimal.valueOf(counted.stream().mapToLong(Act::amount).sum());
            case STAFF -> BigDecimal.valueOf(counted.stream().map(act -> act.by().staff()).filter(s -> s != null).distinct().count());
            case FTE -> posts(counted);
        };
    }

    private static BigDecimal posts(List<Act> counted) {
        Map<String, Double> greatest = new HashMap<>();
        counted.forEach(act -> greatest.merge(act.by().staff(), act.fte(), Math::max));
        return BigDecimal.valueOf(greatest.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    private void add(String measure, Instant at, Performer by, TestEvent event, long amount, double fte) {
        acts.add(new Act(measure, LocalDate.ofInstant(at, ZoneId.of("Asia/Ho_Chi_Minh")), by, event.dossier(), amount, fte));
    }
}
