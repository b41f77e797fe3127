package vn.motcua.system.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.events.Employer;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.local.processes.Service;
import vn.motcua.local.replay.Replay;
import vn.motcua.local.replay.ReplayTarget;
import vn.motcua.local.replay.history.Bill;
import vn.motcua.local.replay.history.Figures;
import vn.motcua.local.replay.history.History;
import vn.motcua.local.replay.history.Step;
import vn.motcua.local.replay.history.StepKind;
import vn.motcua.local.run.Api;
import vn.motcua.local.run.ArticleFigures;
import vn.motcua.local.run.LedgerCheck;
import vn.motcua.local.run.Persona;
import vn.motcua.system.Province;
import vn.motcua.system.SharedProvince;

/**
 * Every 250th dossier of Kon Tum's half-year passes the services' own rules, logs, topics and consumers, and the figures grow by
 * exactly what the generated steps say. Other tests have dossiers of that time, too: hence the difference.
 */
class ThinnedHistoryTest {

    @RegisterExtension
    static final SharedProvince PROVINCE = new SharedProvince();

    private static final int EVERY = 250;
    private static final Duration VALIDITY = Duration.ofHours(1);

    /** A step with its history. */
    private record Done(History history, Step step) {
    }

    @Test
    void the_figures_grow_by_what_the_history_says() throws InterruptedException {
        Province province = PROVINCE.get();
        province.books().awaitReporting();
        Map<String, Long> before = figures(province);
        LedgerCheck ledgerBefore = ledger(province);

        var target = new ReplayTarget(province.uri(Service.INTAKE), province.uri(Service.DIGITIZATION), province.uri(Service.PAYMENT),
                () -> Persona.MIGRATOR.token(province.tokens(), VALIDITY));
        List<History> histories = new Replay(target, (done, total, what) -> { }).run(EVERY);
        assertThat(histories).hasSizeGreaterThan(100);

        province.books().awaitReporting();
        Map<String, Long> expected = expected(histories);
        assertThat(growth(before, figures(province))).isEqualTo(expected);
        LedgerCheck ledger = ledger(province);
        assertThat(ledger.online() - ledgerBefore.online()).isEqualTo(expected.get("online-payment-amount"));
        assertThat(ledger.balanced()).isTrue();
    }

    private static LedgerCheck ledger(Province province) {
        return LedgerCheck.of(province.uri(Service.PAYMENT), Persona.MANAGER.token(province.tokens(), VALIDITY));
    }

    private static Map<String, Long> expected(List<History> histories) {
        Predicate<Done> byPost = d -> d.step().by().employer() == Employer.POST;
        Predicate<Done> online = d -> d.history().source().channel() == Channel.ONLINE;
        List<Bill> payments = steps(histories, Figures.YEAR, StepKind.PAY).map(d -> (Bill) d.step().detail()).filter(Bill::online).toList();
        var expected = Map.of(
                "received-by-post", steps(histories, Figures.YEAR, StepKind.RECEIVE).filter(byPost).count(),
                "online-received-by-post", steps(histories, Figures.YEAR, StepKind.RECEIVE).filter(byPost.and(online)).count(),
                "online-share of", steps(histories, Figures.YEAR, StepKind.RECEIVE).filter(online).count(),
                "online-growth of", steps(histories, Figures.YEAR - 1, StepKind.RECEIVE).filter(online).count(),
                "online-payments", (long) payments.size(),
                "online-payment-amount", payments.stream().mapToLong(Bill::amount).sum());
        assertThat(expected.values()).as("something of each kind is among them").allMatch(value -> value > 0);
        return expected;
    }

    /** The steps of that kind in that year's first half. */
    private static Stream<Done> steps(List<History> histories, int year, StepKind kind) {
        return histories.stream().flatMap(h -> h.steps().stream().map(s -> new Done(h, s)))
                .filter(d -> d.step().kind() == kind && d.step().at().getYear() == year && d.step().at().getMonthValue() <= 6);
    }

    /** The whole numbers behind those figures that add up: numerators, and denominators with "of" behind their name. */
    private static Map<String, Long> figures(Province province) {
        var answer = new Api().get(province.uri(Service.REPORTING).resolve(ArticleFigures.PATH), Persona.MANAGER.token(province.tokens(), VALIDITY));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        Map<String, Long> numbers = new HashMap<>();
        answer.body().path("figures").forEach(figure -> {
            numbers.put(figure.path("id").asText(), figure.path("numerator").path("value").asLong());
            numbers.put(figure.path("id").asText() + " of", figure.path("denominator").path("value").asLong());
        });
        return numbers;
    }

    private static Map<String, Long> growth(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> growth = new HashMap<>();
        List.of("received-by-post", "online-received-by-post", "online-share of", "online-growth of", "online-payments", "online-payment-amount")
                .forEach(id -> growth.put(id, after.get(id) - before.get(id)));
        return growth;
    }
}
