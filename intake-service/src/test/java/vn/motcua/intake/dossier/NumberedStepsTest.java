package vn.motcua.intake.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.intake.dossier.Dossiers.COORDINATOR;
import static vn.motcua.intake.dossier.Dossiers.OFFICER;
import static vn.motcua.intake.dossier.Dossiers.RECEIVER;
import static vn.motcua.intake.dossier.Dossiers.at;
import static vn.motcua.intake.dossier.Dossiers.paper;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.motcua.events.EventType;
import vn.motcua.events.lifecycle.Opinion;
import vn.motcua.events.lifecycle.ResultDocument;
import vn.motcua.events.lifecycle.Term;
import vn.motcua.events.lifecycle.TermUnit;
import vn.motcua.intake.deadline.SupplementRule;
import vn.motcua.kit.problem.Problem;

/** What a dossier counts ends where the numbers of the published events end, with a problem and no change. */
class NumberedStepsTest {

    private static final Instant DAY = at("2022-06-07T08:00");

    @Test
    void the_hundred_and_first_supplement_is_refused() throws IOException {
        Dossier dossier = Dossiers.inProgress();
        for (int round = 1; round <= Dossier.MOST_SUPPLEMENTS; round++) {
            assertThat(dossier.requestSupplement(demand(round), SupplementRule.DEFAULT, DAY, OFFICER).round()).isEqualTo(round);
            dossier.receiveSupplement(List.of(paper("TP01", false)), DAY, RECEIVER);
        }
        assertRefused(dossier, () -> dossier.requestSupplement(demand(2), SupplementRule.DEFAULT, DAY, OFFICER));
        assertThat(Dossier.MOST_SUPPLEMENTS).isEqualTo(greatest(EventType.SUPPLEMENT_REQUESTED, "round"));
    }

    @Test
    void the_thousand_and_first_opinion_is_refused() throws IOException {
        Dossier dossier = Dossiers.inProgress();
        var term = new Term(1, TermUnit.WORKING_HOURS);
        for (int number = 1; number <= Dossier.MOST_OPINIONS; number++) {
            assertThat(dossier.requestOpinion(COORDINATOR, term, Dossiers.CALENDAR, DAY, OFFICER).consultation()).isEqualTo(number);
            dossier.giveOpinion(COORDINATOR, Opinion.AGREED, null, DAY, OFFICER);
        }
        assertRefused(dossier, () -> dossier.requestOpinion(COORDINATOR, term, Dossiers.CALENDAR, DAY, OFFICER));
        assertThat(Dossier.MOST_OPINIONS).isEqualTo(greatest(EventType.OPINION_REQUESTED, "consultation"));
    }

    @Test
    void the_hundred_and_first_correction_is_refused() throws IOException {
        Dossier dossier = Dossiers.decided();
        Instant next = at("2022-06-09T08:00");
        var documents = List.of(new ResultDocument("KQ.G07.000122", "13/QĐ-SXD", true));
        for (int number = 1; number <= Dossier.MOST_CORRECTIONS; number++) {
            assertThat(dossier.correct(documents, "sai tên", next, OFFICER).correction()).isEqualTo(number);
        }
        assertRefused(dossier, () -> dossier.correct(documents, "sai tên", next, OFFICER));
        assertThat(Dossier.MOST_CORRECTIONS).isEqualTo(greatest(EventType.CORRECTED, "correction"));
    }

    private static SupplementDemand demand(int round) {
        return new SupplementDemand(List.of("TP01"), "lý do", round == 1 ? null : "lý do thêm", true);
    }

    private static void assertRefused(Dossier dossier, ThrowingCallable action) {
        DossierState before = dossier.state();
        assertThatThrownBy(action).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(DossierProblem.TOO_OFTEN));
        assertThat(dossier.state()).isEqualTo(before);
    }

    /** The greatest number that the published schema of an event allows. */
    private static int greatest(EventType type, String field) throws IOException {
        try (var schema = EventType.class.getResourceAsStream("/" + type.schemaPath())) {
            return new ObjectMapper().readTree(schema).path("properties").path(field).path("maximum").asInt();
        }
    }
}
