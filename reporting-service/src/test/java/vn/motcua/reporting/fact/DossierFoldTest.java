package vn.motcua.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import vn.motcua.events.EventType;
import vn.motcua.events.GoldenExample;
import vn.motcua.events.Performer;
import vn.motcua.events.Topic;
import vn.motcua.events.UnknownEvent;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.Decided;
import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.events.lifecycle.Refused;
import vn.motcua.events.lifecycle.Timeliness;
import vn.motcua.reporting.RandomLives;
import vn.motcua.reporting.TestEvent;

class DossierFoldTest {

    private static final int SEEDS = 500;
    private static final UUID ID = new UUID(1, 1);
    private static final Set<EventType> TELLS_WHAT_IT_IS_ABOUT = EnumSet.of(EventType.SUBMITTED, EventType.RECEIVED, EventType.REFUSED);

    @Test
    void every_event_about_a_dossier_is_explained() {
        assertThat(DossierFold.explained()).isEqualTo(Arrays.stream(EventType.values()).filter(type -> type != EventType.ASSISTED)
                .map(EventType::record).collect(Collectors.toSet()));
    }

    @Test
    void every_golden_example_can_be_folded_even_when_it_is_the_first_that_is_known() {
        for (GoldenExample example : GoldenExample.all().stream().filter(e -> DossierFold.explains(e.event())).toList()) {
            DossierFact fact = DossierFold.apply(DossierFact.unknown(ID, "code"), example.event());
            assertThat(fact.explained()).as(example.type().name())
                    .isEqualTo(TELLS_WHAT_IT_IS_ABOUT.contains(example.type()));
        }
    }

    @Test
    void an_unknown_event_has_no_rule() {
        var unknown = new UnknownEvent("code", "vn.motcua.dossier.teleported.v1");
        assertThat(DossierFold.explains(unknown)).isFalse();
        assertThatThrownBy(() -> DossierFold.apply(DossierFact.unknown(ID, "code"), unknown)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void money_and_papers_of_a_dossier_that_is_not_known_yet_count_for_nothing_until_it_is() {
        DossierFact paid = DossierFold.apply(DossierFact.unknown(ID, "code"), GoldenExample.of(EventType.PAID).event());
        DossierFact digitized = DossierFold.apply(paid, GoldenExample.of(EventType.DIGITIZED).event());
        assertThat(Contributions.of(digitized).rows()).isEmpty();

        DossierFact received = DossierFold.apply(digitized, GoldenExample.of(EventType.RECEIVED).event());
        assertThat(Contributions.of(received).rows().keySet()).extracting(RollUpKey::measure)
                .contains(Measure.RECEIVED, Measure.PAID_ONLINE, Measure.DIGITIZED);
    }

    @Test
    void a_decision_that_is_heard_of_late_is_as_timely_as_it_was_and_counts_on_its_day() {
        DossierFact open = fold(EventType.RECEIVED, EventType.FORWARDED);
        DossierFact decided = DossierFold.apply(open, new Decided(open.code(), Outcome.APPROVED, open.filing().unit(), open.dueAt(), open.dueAt(),
                Timeliness.ON_TIME, false, Performer.system(), null, null));
        assertThat(Contributions.of(decided).rows().keySet()).filteredOn(key -> key.measure() == Measure.DECIDED_ON_TIME).singleElement()
                .satisfies(key -> assertThat(key.day()).isEqualTo(LocalDays.of(open.dueAt())));
        assertThat(Contributions.of(decided).rows().keySet()).extracting(RollUpKey::measure).doesNotContain(Measure.DECIDED_OVERDUE);
    }

    @Test
    void what_stands_still_counts_as_decided_nowhere() {
        for (EventType pause : List.of(EventType.SUPPLEMENT_REQUESTED, EventType.OBLIGATION_REQUESTED, EventType.SUSPENDED)) {
            DossierFact standing = fold(EventType.RECEIVED, EventType.FORWARDED, pause);
            assertThat(standing.paused()).as(pause.name()).isTrue();
            assertThat(standing.status().open()).as(pause.name()).isTrue();
            assertThat(Contributions.of(standing).rows().keySet()).extracting(RollUpKey::measure).as(pause.name())
                    .doesNotContain(Measure.DECIDED_EARLY, Measure.DECIDED_ON_TIME, Measure.DECIDED_OVERDUE);
        }
    }

    @Test
    void scans_of_what_was_handed_in_are_no_result() {
        DossierFact scanned = fold(EventType.RECEIVED, EventType.DIGITIZED, EventType.FORWARDED);
        assertThat(scanned.digitized()).isNotNull();
        assertThat(scanned.resultDigitized()).isFalse();
        assertThat(scanned.decision()).isNull();
    }

    @Test
    void a_dossier_received_at_night_in_utc_counts_on_the_vietnamese_day() {
        DossierFact fact = DossierFold.apply(DossierFact.unknown(ID, "code"), GoldenExample.of(EventType.RECEIVED).event());
        assertThat(LocalDays.of(java.time.Instant.parse("2022-06-30T17:00:00Z"))).isEqualTo("2022-07-01");
        assertThat(LocalDays.of(fact.reception().work().at())).isEqualTo("2022-05-16");
    }

    @Test
    void a_refusal_at_the_counter_counts_though_nothing_was_told_before() {
        DossierFact refused = DossierFold.apply(DossierFact.unknown(ID, "code"), GoldenExample.of(EventType.REFUSED).event());
        assertThat(refused.status()).isEqualTo(Status.REFUSED);
        assertThat(Contributions.of(refused).rows().keySet()).extracting(RollUpKey::measure).containsExactly(Measure.REFUSED);
    }

    @Test
    void a_refusal_told_before_it_said_what_it_is_about_waits_for_the_filing() {
        var bare = new Refused("code", null, null, null, null, null, null, Instant.parse("2022-05-18T00:55:00Z"), Performer.system(), null, null, null);
        DossierFact refused = DossierFold.apply(DossierFact.unknown(ID, "code"), bare);
        assertThat(refused.explained()).isFalse();
        assertThat(DossierFold.apply(DossierFold.apply(DossierFact.unknown(ID, "code"), GoldenExample.of(EventType.SUBMITTED).event()), bare).filing()
                .channel()).isEqualTo(Channel.ONLINE);
    }

    @Test
    void a_supplement_stops_the_clock_and_its_answer_starts_it_with_a_new_due_time() {
        DossierFact asked = DossierFold.apply(DossierFact.unknown(ID, "code"), GoldenExample.of(EventType.SUPPLEMENT_REQUESTED).event());
        assertThat(asked.paused()).isTrue();
        assertThat(asked.status()).isEqualTo(Status.SUPPLEMENT_REQUESTED);
        DossierFact answered = DossierFold.apply(asked, GoldenExample.of(EventType.SUPPLEMENT_RECEIVED).event());
        assertThat(answered.paused()).isFalse();
        assertThat(answered.dueAt()).isNotNull();
        assertThat(answered.status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void the_topics_may_overtake_one_another_in_any_way() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            var lives = new RandomLives(seed);
            Map<Topic, List<TestEvent>> life = lives.next();
            DossierFact inTurn = fold(life.values().stream().flatMap(List::stream).toList());
            for (int i = 0; i < 5; i++) {
                DossierFact mixed = fold(lives.interleaved(List.copyOf(life.values())));
                assertThat(mixed).as("seed %d", seed).isEqualTo(inTurn);
            }
        }
    }

    @Test
    void the_roll_up_is_at_every_moment_the_sum_of_what_the_facts_contribute() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            var lives = new RandomLives(seed);
            List<List<TestEvent>> streams = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                streams.addAll(lives.next().values());
            }
            Map<UUID, DossierFact> facts = new HashMap<>();
            Sums rollUp = new Sums();
            for (TestEvent event : lives.interleaved(streams)) {
                DossierFact before = facts.getOrDefault(event.dossier(), DossierFact.unknown(event.dossier(), event.body().dossier()));
                DossierFact after = DossierFold.apply(before, event.body());
                rollUp.minus(Contributions.of(before)).plus(Contributions.of(after));
                facts.put(event.dossier(), after);
                assertThat(rollUp.rows()).as("seed %d", seed).isEqualTo(sum(facts.values()).rows());
                assertThat(rollUp.rows().values()).as("seed %d", seed).allMatch(tally -> tally.count() > 0);
            }
        }
    }

    private static Sums sum(Collection<DossierFact> facts) {
        Sums sum = new Sums();
        facts.forEach(fact -> sum.plus(Contributions.of(fact)));
        return sum;
    }

    private static DossierFact fold(EventType... examples) {
        DossierFact fact = DossierFact.unknown(ID, "code");
        for (EventType example : examples) {
            fact = DossierFold.apply(fact, GoldenExample.of(example).event());
        }
        return fact;
    }

    private static DossierFact fold(List<TestEvent> events) {
        DossierFact fact = DossierFact.unknown(events.get(0).dossier(), events.get(0).body().dossier());
        for (TestEvent event : events) {
            fact = DossierFold.apply(fact, event.body());
        }
        return fact;
    }
}
