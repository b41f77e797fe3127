package vn.motcua.local.replay.history;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import vn.motcua.events.DueWhen;
import vn.motcua.events.Employer;
import vn.motcua.events.lifecycle.AssistanceKind;
import vn.motcua.events.lifecycle.Channel;

import static org.assertj.core.api.Assertions.assertThat;

/** The histories could have happened. */
class BelievableTest {

    private static final List<History> HISTORIES = MadeOnce.HISTORIES;
    private static final Set<StepKind> LAST_STEPS = EnumSet.of(StepKind.REFUSE, StepKind.WITHDRAW, StepKind.STOP);

    @Test
    void steps_are_in_the_order_of_time() {
        assertThat(HISTORIES.stream().filter(h -> IntStream.range(1, h.steps().size())
                .anyMatch(i -> !h.steps().get(i).at().isAfter(h.steps().get(i - 1).at())))).isEmpty();
    }

    @Test
    void staff_work_in_office_hours_on_working_days() {
        assertThat(HISTORIES.stream().flatMap(h -> h.steps().stream()).filter(s -> s.by().employer() != Employer.NONE)
                .filter(s -> !OfficeCalendar.isWorkingDay(s.at().toLocalDate()) || !inOffice(s.at().toLocalTime()))).isEmpty();
    }

    @Test
    void nothing_happens_after_the_end_and_some_dossiers_are_open_then() {
        assertThat(HISTORIES.stream().flatMap(h -> h.steps().stream()).map(Step::at)
                .filter(at -> at.isAfter(HalfYear.END))).isEmpty();
        assertThat(HISTORIES.stream().map(BelievableTest::last).filter(s -> s.kind() == StepKind.FORWARD)).hasSizeBetween(500, 3_000);
    }

    @Test
    void a_dossier_that_ended_stays_ended() {
        assertThat(HISTORIES.stream().filter(h -> h.steps().subList(0, h.steps().size() - 1).stream()
                .anyMatch(s -> LAST_STEPS.contains(s.kind())))).isEmpty();
    }

    @Test
    void fees_due_at_intake_are_paid_and_papers_scanned_before_forwarding() {
        assertThat(HISTORIES.stream().filter(h -> kinds(h).contains(StepKind.FORWARD)).filter(h -> {
            List<StepKind> before = kinds(h).subList(0, kinds(h).indexOf(StepKind.FORWARD));
            long papers = h.source().channel() == Channel.ONLINE ? 0
                    : h.offer().components().stream().filter(c -> c.required() && c.mustDigitize()).count();
            return before.stream().filter(k -> k == StepKind.DIGITIZE).count() != papers
                    || before.contains(StepKind.PAY) != h.offer().owed(DueWhen.INTAKE) > 0;
        })).isEmpty();
    }

    @Test
    void only_online_filings_are_refused() {
        assertThat(HISTORIES.stream().filter(h -> kinds(h).contains(StepKind.REFUSE)))
                .isNotEmpty().allMatch(h -> h.source().channel() == Channel.ONLINE);
    }

    @Test
    void a_result_is_handed_out_only_after_its_fee_is_paid() {
        assertThat(HISTORIES.stream().filter(h -> kinds(h).contains(StepKind.RETURN) && h.offer().owed(DueWhen.RETURN) > 0))
                .isNotEmpty().allMatch(h -> kinds(h).get(kinds(h).indexOf(StepKind.RETURN) - 1) == StepKind.PAY);
    }

    @Test
    void whoever_was_helped_to_file_filed_in_office_hours_just_before_and_postal_staff_received_it() {
        List<History> helped = HISTORIES.stream().filter(h -> h.steps().stream()
                .anyMatch(s -> s.detail() instanceof Detail.Help help && help.kind() == AssistanceKind.ONLINE_SUBMISSION)).toList();
        assertThat(helped).isNotEmpty().allMatch(h -> h.source() == Source.POSTAL_ONLINE && inOffice(h.begins().toLocalTime())
                && h.steps().get(1).kind() == StepKind.ASSIST && h.steps().get(1).at().isBefore(h.begins().plusMinutes(3)));
        assertThat(HISTORIES.stream().filter(h -> h.steps().stream()
                .anyMatch(s -> s.detail() instanceof Detail.Help help && help.kind() == AssistanceKind.ACCOUNT_OPENED))).isSubsetOf(helped);
    }

    @Test
    void whoever_was_helped_to_pay_had_paid_online() {
        assertThat(HISTORIES.stream().filter(h -> IntStream.range(0, h.steps().size())
                .anyMatch(i -> h.steps().get(i).detail() instanceof Detail.Help help && help.kind() == AssistanceKind.ONLINE_PAYMENT
                        && !(h.steps().get(i - 1).detail() instanceof Bill bill && bill.online())))).isEmpty();
    }

    @Test
    void mondays_are_busier_than_fridays_and_the_days_before_tet_are_quiet() {
        Map<LocalDateTime, Long> byDay = receptionsOfTheYear().collect(Collectors.groupingBy(
                s -> s.at().toLocalDate().atStartOfDay(), Collectors.counting()));
        assertThat(byDay.get(LocalDateTime.of(2022, 5, 16, 0, 0))).isGreaterThan(byDay.get(LocalDateTime.of(2022, 5, 20, 0, 0)));
        assertThat(byDay.get(LocalDateTime.of(2022, 1, 28, 0, 0))).isLessThan(byDay.get(LocalDateTime.of(2022, 5, 20, 0, 0)));
        assertThat(byDay.keySet()).doesNotContain(LocalDateTime.of(2022, 1, 31, 0, 0), LocalDateTime.of(2022, 4, 11, 0, 0),
                LocalDateTime.of(2022, 5, 3, 0, 0));
        assertThat(byDay).hasSize(120);
    }

    @Test
    void some_filings_were_made_from_home() {
        assertThat(HISTORIES.stream().map(h -> h.steps().get(0)).filter(s -> s.kind() == StepKind.SUBMIT)
                .filter(s -> !OfficeCalendar.isWorkingDay(s.at().toLocalDate()) || !inOffice(s.at().toLocalTime()))).hasSizeGreaterThan(500);
    }

    @Test
    void the_same_seed_gives_the_same_histories_and_another_one_others() {
        String first = HISTORIES.stream().map(BelievableTest::text).collect(Collectors.joining());
        assertThat(HalfYear.histories(DataFiles.catalogue(), HalfYear.SEED).stream().map(BelievableTest::text)
                .collect(Collectors.joining()).equals(first)).isTrue();
        assertThat(HalfYear.histories(DataFiles.catalogue(), 7).stream().map(BelievableTest::text)
                .collect(Collectors.joining()).equals(first)).isFalse();
    }

    private static Stream<Step> receptionsOfTheYear() {
        return HISTORIES.stream().filter(h -> h.source().year() == Figures.YEAR).flatMap(h -> h.steps().stream())
                .filter(s -> s.kind() == StepKind.RECEIVE);
    }

    private static boolean inOffice(LocalTime time) {
        return !time.isBefore(LocalTime.of(7, 0)) && !time.isAfter(LocalTime.of(11, 30))
                || !time.isBefore(LocalTime.of(13, 30)) && !time.isAfter(LocalTime.of(17, 0));
    }

    private static List<StepKind> kinds(History history) {
        return history.steps().stream().map(Step::kind).toList();
    }

    private static Step last(History history) {
        return history.steps().get(history.steps().size() - 1);
    }

    private static String text(History history) {
        return history.ref() + history.offer().code() + history.steps().stream().map(s -> s.kind() + "" + s.at() + s.by()
                + (s.detail() instanceof Bill b ? b.amount() + "" + b.online() : s.detail())).collect(Collectors.joining());
    }
}
