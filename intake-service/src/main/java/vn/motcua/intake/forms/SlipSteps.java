package vn.motcua.intake.forms;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import vn.motcua.events.DossierEvent;
import vn.motcua.events.Performer;
import vn.motcua.events.lifecycle.Assigned;
import vn.motcua.events.lifecycle.Corrected;
import vn.motcua.events.lifecycle.Decided;
import vn.motcua.events.lifecycle.DeliveryFailed;
import vn.motcua.events.lifecycle.Dispatched;
import vn.motcua.events.lifecycle.Forwarded;
import vn.motcua.events.lifecycle.ObligationRequested;
import vn.motcua.events.lifecycle.OpinionGiven;
import vn.motcua.events.lifecycle.OpinionRequested;
import vn.motcua.events.lifecycle.OpinionTransferred;
import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.events.lifecycle.Received;
import vn.motcua.events.lifecycle.Rescheduled;
import vn.motcua.events.lifecycle.Resumed;
import vn.motcua.events.lifecycle.Returned;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.events.lifecycle.SentBack;
import vn.motcua.events.lifecycle.Stopped;
import vn.motcua.events.lifecycle.SupplementReceived;
import vn.motcua.events.lifecycle.SupplementRequested;
import vn.motcua.events.lifecycle.Suspended;
import vn.motcua.events.lifecycle.Timeliness;
import vn.motcua.events.lifecycle.Transferred;
import vn.motcua.events.lifecycle.Withdrawn;
import vn.motcua.intake.printing.FormAct.SlipStep;
import vn.motcua.intake.printing.Words;

/** What each event is on a control slip: an event a line. Events that hand nothing over, such as a reminder, are no step. */
final class SlipSteps {

    private static final String APPLICANT = "Người nộp hồ sơ";
    private static final String POST = "Bưu chính";
    private static final String DESK = "Nơi trả kết quả";

    private final Map<Class<?>, Function<DossierEvent, SlipStep>> steps = new HashMap<>();
    private final UnaryOperator<String> unitName;
    private final String lead;

    SlipSteps(UnaryOperator<String> unitName, String lead) {
        this.unitName = unitName;
        this.lead = lead;
        handOvers();
        pauses();
        result();
    }

    /** The step that an event is. */
    Optional<SlipStep> of(DossierEvent event) {
        return Optional.ofNullable(steps.get(event.getClass())).map(step -> step.apply(event));
    }

    private void handOvers() {
        on(Received.class, e -> step(e.receivedBy(), e.receivedAt(), APPLICANT, who(e.receivedBy()), "Tiếp nhận hồ sơ"));
        on(Forwarded.class, e -> timed(e.forwardedBy(), e.forwardedAt(), unitName.apply(e.agency()),
                e.forwardedAt().isAfter(e.latestBy()) ? Timeliness.OVERDUE : Timeliness.ON_TIME, "Chuyển hồ sơ; chậm nhất " + Words.brief(e.latestBy())));
        on(Assigned.class, e -> step(e.assignedBy(), e.assignedAt(), who(e.assignedBy()), e.assignee(), "Phân công"));
        on(Transferred.class, e -> step(e.transferredBy(), e.transferredAt(), unitName.apply(e.fromAgency()), unitName.apply(e.toAgency()),
                "Chuyển cơ quan giải quyết"));
        on(OpinionRequested.class, e -> step(e.requestedBy(), e.requestedAt(), who(e.requestedBy()), unitName.apply(e.coordinator()),
                "Lấy ý kiến lần " + e.consultation() + "; hạn " + Words.brief(e.dueAt())));
        on(OpinionGiven.class, e -> timed(e.givenBy(), e.givenAt(), lead, e.timeliness(), "Cho ý kiến lần " + e.consultation()));
        on(OpinionTransferred.class, this::transferred);
    }

    private SlipStep transferred(OpinionTransferred e) {
        return step(e.transferredBy(), e.transferredAt(), unitName.apply(e.fromCoordinator()), unitName.apply(e.toCoordinator()),
                e.closed() ? "Khép việc lấy ý kiến lần " + e.consultation() + ": cơ quan được hỏi nay là cơ quan chủ trì"
                        : "Chuyển việc lấy ý kiến lần " + e.consultation() + "; hạn " + Words.brief(e.dueAt()));
    }

    private void pauses() {
        on(SupplementRequested.class, e -> step(e.requestedBy(), e.requestedAt(), who(e.requestedBy()), APPLICANT,
                "Yêu cầu bổ sung, hoàn thiện hồ sơ lần " + e.round()));
        on(SupplementReceived.class, e -> step(e.receivedBy(), e.receivedAt(), APPLICANT, who(e.receivedBy()),
                "Nhận hồ sơ bổ sung; hạn trả " + Words.brief(e.dueAt())));
        on(ObligationRequested.class, e -> step(e.requestedBy(), e.requestedAt(), who(e.requestedBy()), APPLICANT,
                "Yêu cầu thực hiện nghĩa vụ tài chính"));
        on(Suspended.class, e -> step(e.suspendedBy(), e.suspendedAt(), who(e.suspendedBy()), "", "Tạm dừng"));
        on(Resumed.class, e -> step(e.resumedBy(), e.resumedAt(), who(e.resumedBy()), "", "Tiếp tục giải quyết; hạn trả " + Words.brief(e.dueAt())));
        on(Rescheduled.class, e -> step(e.rescheduledBy(), e.rescheduledAt(), who(e.rescheduledBy()), APPLICANT,
                "Xin lỗi, hẹn lại " + Words.brief(e.appointedAt())));
    }

    private void result() {
        on(Decided.class, e -> timed(e.decidedBy(), e.decidedAt(), DESK, e.timeliness(),
                e.outcome() == Outcome.APPROVED ? "Có kết quả giải quyết" : "Từ chối giải quyết"));
        on(Corrected.class, e -> step(e.correctedBy(), e.correctedAt(), who(e.correctedBy()), DESK, "Đính chính kết quả lần " + e.correction()));
        on(Dispatched.class, e -> step(e.dispatchedBy(), e.dispatchedAt(), who(e.dispatchedBy()), POST, "Gửi kết quả qua bưu chính, " + e.consignment()));
        on(DeliveryFailed.class, e -> step(e.attemptedBy(), e.attemptedAt(), POST, "", "Không phát được lần " + e.attempt()));
        on(SentBack.class, e -> step(e.sentBackBy(), e.sentBackAt(), POST, DESK, "Bưu chính chuyển hoàn"));
        on(Returned.class, e -> step(e.returnedBy(), e.returnedAt(), e.by() == ReturnedBy.POST ? POST : who(e.returnedBy()), APPLICANT, "Trả kết quả"));
        on(Stopped.class, e -> step(e.stoppedBy(), e.stoppedAt(), who(e.stoppedBy()), APPLICANT, "Dừng giải quyết"));
        on(Withdrawn.class, e -> step(e.withdrawnBy(), e.withdrawnAt(), who(e.withdrawnBy()), APPLICANT, "Rút hồ sơ"));
    }

    private <E extends DossierEvent> void on(Class<E> type, Function<E, SlipStep> step) {
        steps.put(type, event -> step.apply(type.cast(event)));
    }

    private SlipStep step(Performer by, Instant at, String giver, String receiver, String note) {
        return new SlipStep(agency(by), Words.minute(at), giver, receiver, false, false, false, note);
    }

    private SlipStep timed(Performer by, Instant at, String receiver, Timeliness result, String note) {
        return new SlipStep(agency(by), Words.minute(at), who(by), receiver, result == Timeliness.EARLY, result == Timeliness.ON_TIME,
                result == Timeliness.OVERDUE, note);
    }

    private String agency(Performer by) {
        return by.unit() == null ? lead : unitName.apply(by.unit());
    }

    private static String who(Performer by) {
        return by.staff() == null ? "Hệ thống" : by.staff();
    }
}
