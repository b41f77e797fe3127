package vn.motcua.local.replay.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import vn.motcua.events.Employer;
import vn.motcua.events.Performer;
import vn.motcua.events.lifecycle.AssistanceKind;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.ReturnedBy;

import static org.assertj.core.api.Assertions.assertThat;

/** The article's figures, one test each, counted from the steps alone. */
class HalfYearTest {

    private static final List<History> HISTORIES = MadeOnce.HISTORIES;

    /** A step with its history. */
    private record Done(History history, Step step) {
    }

    @Test
    void postal_staff_received_24_682_dossiers() {
        assertThat(receptions(Figures.YEAR).filter(byPost())).hasSize(24_682);
    }

    @Test
    void of_these_7_638_were_online() {
        assertThat(receptions(Figures.YEAR).filter(byPost()).filter(online())).hasSize(7_638);
    }

    @Test
    void the_province_received_14_237_online_dossiers() {
        assertThat(receptions(Figures.YEAR).filter(online())).hasSize(14_237);
    }

    @Test
    void a_year_before_the_province_received_5_008_online_dossiers() {
        assertThat(receptions(Figures.YEAR - 1).filter(online())).hasSize(5_008);
    }

    @Test
    void exactly_7_postal_employees_received() {
        assertThat(receptions(Figures.YEAR).filter(byPost()).map(d -> d.step().by().staff()).distinct()).hasSize(7);
    }

    @Test
    void exactly_13_people_did_counter_work() {
        assertThat(counterStaff(Figures.YEAR)).hasSize(13);
    }

    @Test
    void a_year_before_exactly_22_people_did_counter_work_all_of_the_civil_service() {
        assertThat(counterStaff(Figures.YEAR - 1)).hasSize(22).allMatch(staff -> staff.startsWith("HCC-"));
    }

    @Test
    void exactly_6_100_payments_were_made_online() {
        assertThat(onlinePayments()).hasSize(6_100);
    }

    @Test
    void they_come_to_13_900_000_000_dong() {
        assertThat(onlinePayments().mapToLong(Bill::amount).sum()).isEqualTo(13_900_000_000L);
    }

    @Test
    void most_of_the_money_is_land_obligations_of_believable_amounts() {
        List<Bill> obligations = onlinePayments().filter(b -> b.notice() != null).toList();
        assertThat(obligations.stream().mapToLong(Bill::amount).sum()).isGreaterThan(11_000_000_000L);
        assertThat(obligations).hasSizeGreaterThan(1_000)
                .allMatch(b -> b.amount() >= 50_000 && b.amount() < 500_000_000);
    }

    @Test
    void payments_of_dossiers_of_2021_were_made_in_2021() {
        assertThat(steps().filter(d -> d.history().source().year() == 2021)).allMatch(d -> d.step().at().getYear() == 2021);
    }

    @Test
    void excluded_fields_were_received_by_civil_servants_or_the_named_support_in_its_period() {
        assertThat(receptions(Figures.YEAR).filter(byPost()).filter(d -> d.history().offer().excludedFromPost()))
                .hasSize(168).allMatch(d -> d.step().by().staff().equals("BD-07")
                        && !d.step().at().toLocalDate().isBefore(LocalDate.of(2022, 3, 14))
                        && !d.step().at().toLocalDate().isAfter(LocalDate.of(2022, 4, 1)));
        assertThat(receptions(Figures.YEAR).filter(byPost().negate()).filter(d -> d.history().offer().excludedFromPost()))
                .hasSizeGreaterThan(4_000);
    }

    @Test
    void all_eighteen_departments_have_dossiers() {
        assertThat(HISTORIES.stream().map(h -> h.offer().agency()).distinct()).hasSize(18);
    }

    @Test
    void postal_staff_helped_with_accounts_filings_payments_and_on_the_telephone() {
        assertThat(help(AssistanceKind.ACCOUNT_OPENED)).hasSize(1_126);
        assertThat(help(AssistanceKind.ONLINE_SUBMISSION)).hasSize(3_214);
        assertThat(help(AssistanceKind.ONLINE_PAYMENT)).hasSize(987);
        assertThat(help(AssistanceKind.HOTLINE_CALL)).hasSize(1_342);
        assertThat(within(Figures.YEAR).filter(d -> d.step().kind() == StepKind.ASSIST)).hasSize(6_669)
                .allMatch(d -> d.step().by().employer() == Employer.POST);
    }

    @Test
    void help_is_a_small_part_of_all_steps_so_that_the_replay_stays_quick() {
        assertThat(steps().filter(d -> d.step().kind() == StepKind.ASSIST).count() * 100).isLessThan(steps().count() * 4);
    }

    @Test
    void every_kind_of_step_occurs() {
        assertThat(steps().map(d -> d.step().kind()).distinct()).containsExactlyInAnyOrder(StepKind.values());
    }

    private static Stream<Done> steps() {
        return HISTORIES.stream().flatMap(h -> h.steps().stream().map(s -> new Done(h, s)));
    }

    /** The steps of a first half-year. */
    private static Stream<Done> within(int year) {
        LocalDateTime from = LocalDate.of(year, 1, 1).atStartOfDay();
        LocalDateTime to = LocalDate.of(year, 7, 1).atStartOfDay();
        return steps().filter(d -> !d.step().at().isBefore(from) && d.step().at().isBefore(to));
    }

    private static Stream<Done> help(AssistanceKind kind) {
        return within(Figures.YEAR).filter(d -> d.step().detail() instanceof Detail.Help help && help.kind() == kind);
    }

    private static Stream<Done> receptions(int year) {
        return within(year).filter(d -> d.step().kind() == StepKind.RECEIVE);
    }

    private static Predicate<Done> byPost() {
        return d -> d.step().by().employer() == Employer.POST;
    }

    private static Predicate<Done> online() {
        return d -> d.history().source().channel() == Channel.ONLINE;
    }

    /** Who received at the counter or by post, digitized, or handed out a result at the counter. */
    private static List<String> counterStaff(int year) {
        return within(year).filter(d -> switch (d.step().kind()) {
            case RECEIVE -> d.history().source().channel() != Channel.ONLINE;
            case DIGITIZE -> true;
            case RETURN -> ((Detail.HandOut) d.step().detail()).by() == ReturnedBy.COUNTER;
            default -> false;
        }).map(d -> d.step().by()).map(Performer::staff).distinct().collect(Collectors.toList());
    }

    private static Stream<Bill> onlinePayments() {
        return within(Figures.YEAR).filter(d -> d.step().kind() == StepKind.PAY).map(d -> (Bill) d.step().detail())
                .filter(Bill::online);
    }
}
