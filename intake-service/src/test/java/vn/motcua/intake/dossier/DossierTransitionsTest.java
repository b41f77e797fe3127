package vn.motcua.intake.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.intake.dossier.Dossiers.OFFICER;
import static vn.motcua.intake.dossier.Dossiers.RECEIVER;
import static vn.motcua.intake.dossier.Dossiers.at;
import static vn.motcua.intake.dossier.Dossiers.missing;
import static vn.motcua.intake.dossier.Dossiers.charge;
import static vn.motcua.intake.dossier.Dossiers.filing;
import static vn.motcua.intake.dossier.Dossiers.open;
import static vn.motcua.intake.dossier.Dossiers.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.events.DossierEvent;
import vn.motcua.events.DueWhen;
import vn.motcua.events.EventType;
import vn.motcua.events.FeeKind;
import vn.motcua.events.Topic;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.Opinion;
import vn.motcua.events.lifecycle.RecountCause;
import vn.motcua.events.lifecycle.ReminderKind;
import vn.motcua.events.lifecycle.ResultDocument;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.events.lifecycle.StalledOn;
import vn.motcua.intake.catalogue.SupplementPolicy;
import vn.motcua.intake.deadline.ForwardingRule;
import vn.motcua.intake.deadline.SupplementRule;
import vn.motcua.kit.problem.Problem;

/** The table against the dossier: every status with every action. */
class DossierTransitionsTest {

    /** Facts of other services and of the calendar are no requests: where they do not fit, nothing happens. */
    private static final Set<DossierAction> BY_THE_SYSTEM =
            EnumSet.of(DossierAction.SETTLE_OBLIGATION, DossierAction.RECOUNT, DossierAction.TRANSFER_OPINION,
                    DossierAction.REMIND, DossierAction.TELL_STANDSTILL);

    static Stream<Arguments> everyStatusWithEveryAction() {
        return Arrays.stream(DossierStatus.values())
                .flatMap(status -> Arrays.stream(DossierAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusWithEveryAction")
    void what_is_in_the_table_can_be_done_and_nothing_else(DossierStatus status, DossierAction action) {
        Dossier dossier = Dossiers.ready(status, action);
        assertThat(dossier.status()).isEqualTo(status);
        var edge = DossierTransitions.find(status, action);
        if (BY_THE_SYSTEM.contains(action) && edge.isEmpty()) {
            DossierState before = dossier.state();
            assertThat(perform(dossier, action)).as("nobody is refused, nothing comes of it").isNull();
            assertThat(dossier.state()).isEqualTo(before);
            return;
        }
        if (edge.isPresent()) {
            assertThat(EventType.of(perform(dossier, action))).isEqualTo(edge.get().event());
            assertThat(dossier.status()).isEqualTo(edge.get().to());
            return;
        }
        DossierState before = dossier.state();
        assertThatThrownBy(() -> perform(dossier, action)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(DossierProblem.WRONG_STATE);
            assertThat(problem.kind().status()).isEqualTo(409);
            assertThat(problem.members()).containsEntry("state", status.name());
            assertThat(problem.members().get("allowedActions"))
                    .isEqualTo(dossier.allowedActions().stream().map(DossierAction::wireName).toList());
        });
        assertThat(dossier.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("everyAction")
    void a_suspended_dossier_can_only_be_resumed_closed_or_passed_on(DossierAction action) {
        Dossier dossier = Dossiers.ready(DossierStatus.IN_PROGRESS, DossierAction.GIVE_OPINION);
        dossier.suspend("chờ ý kiến", at("2022-06-07T09:00"), OFFICER);
        if (EnumSet.of(DossierAction.RESUME, DossierAction.WITHDRAW, DossierAction.STOP, DossierAction.ASSIGN, DossierAction.GIVE_OPINION,
                DossierAction.RECOUNT, DossierAction.TRANSFER, DossierAction.TRANSFER_OPINION,
                DossierAction.TELL_STANDSTILL).contains(action)) {
            assertThat(perform(dossier, action)).isNotNull();
        } else if (BY_THE_SYSTEM.contains(action)) {
            assertThat(perform(dossier, action)).isNull();
        } else {
            assertThatThrownBy(() -> perform(dossier, action)).isInstanceOf(Problem.class);
        }
    }

    @Test
    void a_dossier_begins_by_being_submitted_received_or_refused_at_the_counter() {
        assertThat(DossierTransitions.allowed(null, false))
                .containsExactly(DossierAction.SUBMIT, DossierAction.RECEIVE, DossierAction.REFUSE_AT_COUNTER);
        Dossier refused = open(filing(Channel.COUNTER, SupplementPolicy.EXTEND, ReturnedBy.COUNTER));
        DossierEvent event = refused.refuse("ngoài thẩm quyền", List.of(), at("2022-06-10T08:00"), RECEIVER);
        assertThat(EventType.of(event)).isEqualTo(EventType.REFUSED);
        assertThat(refused.status()).isEqualTo(DossierStatus.REFUSED);
        assertThat(refused.allowedActions()).isEmpty();
        assertThat(refused.deadline()).isEmpty();
        assertThat(refused.answerDeadline(Dossiers.CALENDAR)).isEmpty();
        assertThat(refused.state().filedAt()).isEqualTo(at("2022-06-10T08:00"));
    }

    static Stream<DossierAction> everyAction() {
        return Arrays.stream(DossierAction.values());
    }

    @Test
    void every_status_can_be_reached_from_the_beginning() {
        Set<DossierStatus> reached = EnumSet.noneOf(DossierStatus.class);
        var next = new ArrayDeque<DossierStatus>();
        DossierTransitions.table().stream().filter(e -> e.from() == null).forEach(e -> next.add(e.to()));
        while (!next.isEmpty()) {
            DossierStatus status = next.poll();
            if (reached.add(status)) {
                DossierTransitions.table().stream().filter(e -> e.from() == status).forEach(e -> next.add(e.to()));
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(DossierStatus.values());
    }

    @Test
    void the_final_statuses_are_final() {
        assertThat(Arrays.stream(DossierStatus.values()).filter(DossierTransitions::isFinal)).containsExactly(
                DossierStatus.REFUSED, DossierStatus.WITHDRAWN, DossierStatus.STOPPED, DossierStatus.RETURNED);
    }

    @Test
    void an_action_leads_to_one_status_and_every_action_and_lifecycle_event_is_used() {
        var table = DossierTransitions.table();
        assertThat(table.stream().map(e -> List.of(String.valueOf(e.from()), e.action()))).doesNotHaveDuplicates();
        assertThat(table.stream().map(DossierTransitions.Edge::action)).contains(DossierAction.values());
        assertThat(table.stream().map(DossierTransitions.Edge::event))
                .contains(Arrays.stream(EventType.values()).filter(t -> t.topic() == Topic.LIFECYCLE && t != EventType.ASSISTED)
                        .toArray(EventType[]::new));
    }

    @Test
    void the_codes_are_the_ten_of_the_national_portal() {
        assertThat(Arrays.stream(DossierStatus.values()).map(DossierStatus::code)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void the_diagram_in_the_docs_is_the_table() throws IOException {
        Path root = Path.of(System.getProperty("maven.multiModuleProjectDirectory", ".."));
        String docs = Files.readString(root.resolve("docs/dossier-life-cycle.md"));
        assertThat(docs).contains("```mermaid\n" + DossierTransitions.mermaid() + "```");
    }

    /** Does the action as well as it can be done; null where nothing came of it. */
    private static DossierEvent perform(Dossier dossier, DossierAction action) {
        Instant at = at("2022-06-10T08:00");
        return switch (action) {
            case SUBMIT -> dossier.submit(at);
            case RECEIVE, ACCEPT -> receiveAs(dossier, action, at);
            case REFUSE, REFUSE_AT_COUNTER -> refuseAs(dossier, action, at);
            case FORWARD -> dossier.forward(ForwardingRule.DEFAULT, at, RECEIVER);
            case REQUEST_SUPPLEMENT -> dossier.requestSupplement(missing("TP01"), SupplementRule.DEFAULT, at, OFFICER);
            case RECEIVE_SUPPLEMENT -> dossier.receiveSupplement(List.of(paper("TP01", false)), at, RECEIVER);
            case REQUEST_OBLIGATION -> dossier.requestObligation("TB-1", FeeKind.LAND_OBLIGATION, 1_000, at, OFFICER);
            case SETTLE_OBLIGATION -> dossier.settled(List.of(charge("TB-1", DueWhen.OBLIGATION)), 0, 0, at).orElse(null);
            case SUSPEND -> dossier.suspend("lý do", at, OFFICER);
            case RESUME -> dossier.resume(at, OFFICER);
            case RESCHEDULE -> dossier.reschedule(at("2022-06-20T08:00"), "lý do", at, OFFICER);
            case ASSIGN -> dossier.assign("NN-CV-02", at, OFFICER);
            case REQUEST_OPINION -> dossier.requestOpinion(Dossiers.COORDINATOR, Dossiers.ONE_DAY, Dossiers.CALENDAR, at, OFFICER);
            case GIVE_OPINION -> dossier.giveOpinion(Dossiers.COORDINATOR, Opinion.AGREED, null, at, OFFICER);
            case RECOUNT -> dossier.recount(unit -> Dossiers.otherHours(), RecountCause.HOURS, at).orElse(null);
            case TRANSFER -> dossier.transfer("000.00.99.H34", Dossiers.otherHours(), at, OFFICER);
            case TRANSFER_OPINION -> dossier.transferOpinions(Dossiers.COORDINATOR, "000.00.99.H34", Dossiers.CALENDAR, at, OFFICER).stream()
                    .findFirst().orElse(null);
            case REMIND -> dossier.remind(new Reminder(ReminderKind.DUE_SOON, at), at).orElse(null);
            case TELL_STANDSTILL -> dossier.tellStandstill(new Standstill(StalledOn.SUPPLEMENT, at, 1), at).orElse(null);
            case CORRECT -> dossier.correct(List.of(new ResultDocument("KQ.1", "12/QĐ", true)), "lý do", at, OFFICER);
            case DISPATCH -> dossier.dispatch("EE123456789VN", at, RECEIVER);
            case FAIL_DELIVERY -> dossier.failDelivery(at, RECEIVER);
            case SEND_BACK -> dossier.sendBack(at, RECEIVER);
            case DECIDE -> dossier.decide(Dossiers.APPROVED, at, OFFICER);
            case RETURN -> dossier.handBack(HandOver.by(ReturnedBy.COUNTER), at, RECEIVER);
            case WITHDRAW -> dossier.withdraw(List.of(), at, RECEIVER);
            case STOP -> dossier.stop("lý do", List.of(), at, OFFICER);
            case RATE -> dossier.rate(5, at);
        };
    }

    /** Refusing is REFUSE where it was submitted and REFUSE_AT_COUNTER where it is new: a dossier that exists cannot be refused at the counter. */
    private static DossierEvent refuseAs(Dossier dossier, DossierAction action, Instant at) {
        if (action == DossierAction.REFUSE_AT_COUNTER && dossier.status() == DossierStatus.SUBMITTED) {
            return dossier.submit(at);
        }
        return dossier.refuse("lý do", List.of(), at, RECEIVER);
    }

    /** Receiving is ACCEPT where it was submitted and RECEIVE where it is new: a dossier that exists cannot be received. */
    private static DossierEvent receiveAs(Dossier dossier, DossierAction action, Instant at) {
        if (action == DossierAction.RECEIVE && dossier.status() == DossierStatus.SUBMITTED) {
            return dossier.submit(at);
        }
        return dossier.receive(at, RECEIVER, 1);
    }
}
