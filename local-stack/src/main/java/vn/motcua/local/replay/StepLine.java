package vn.motcua.local.replay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.motcua.events.FeeKind;
import vn.motcua.events.Performer;
import vn.motcua.events.lifecycle.Channel;
import vn.motcua.events.lifecycle.ComponentForm;
import vn.motcua.events.lifecycle.Outcome;
import vn.motcua.events.lifecycle.ReturnedBy;
import vn.motcua.local.replay.history.Bill;
import vn.motcua.local.replay.history.Detail;
import vn.motcua.local.replay.history.History;
import vn.motcua.local.replay.history.Offer;
import vn.motcua.local.replay.history.Step;
import vn.motcua.local.replay.history.StepKind;

/** Writes a step as a line of the bulk import. */
final class StepLine {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final int BYTES_A_PAGE = 178_321;
    private static final String LETTER_OF_REFUSAL = "VB.TU-CHOI";
    private static final long FIRST_TRANSACTION = 13_600_000L;

    private StepLine() {
    }

    /** The unique reference of a step, for instance KT22-001234-03. */
    static String ref(History history, int index) {
        return "%s-%02d".formatted(history.ref(), index + 1);
    }

    /**
     * The line, without its line feed.
     *
     * @param index the step's place in the history, from 0
     * @param code  the dossier's code; null for the step that makes the dossier
     */
    static String write(History history, int index, String code) {
        Step step = history.steps().get(index);
        ObjectNode line = MAPPER.createObjectNode();
        line.put("ref", ref(history, index));
        line.put("step", step.kind().word());
        line.put("at", time(step.at()));
        by(line.putObject("by"), step.detail() instanceof Bill bill && bill.online() && step.kind() == StepKind.PAY
                ? Performer.applicant() : step.by());
        if (code == null) {
            dossier(line.putObject("dossier"), history);
        } else {
            if (!(step.detail() instanceof Detail.Help help) || help.forDossier()) {
                line.put("code", code);
            }
            detail(line, history, index);
        }
        return line.toString();
    }

    private static void by(ObjectNode by, Performer performer) {
        by.put("employer", performer.employer().name());
        if (performer.staff() != null) {
            by.put("staff", performer.staff());
            by.put("unit", performer.unit());
        }
    }

    private static void dossier(ObjectNode dossier, History history) {
        dossier.put("procedure", history.offer().code());
        dossier.put("unit", history.offer().agency());
        dossier.put("channel", history.source().channel().name());
        ObjectNode applicant = dossier.putObject("applicant");
        applicant.put("kind", history.applicantKind().name());
        applicant.put("name", People.name(history));
        applicant.put("identityNumber", People.identityNumber(history));
        applicant.put("phone", People.phone(history));
        applicant.put("email", People.email(history));
        applicant.put("address", People.address(history));
        var components = dossier.putArray("components");
        history.offer().components().stream().filter(Offer.Component::required)
                .forEach(c -> component(components.addObject(), history, c.code()));
        dossier.putObject("return").put("by", history.returnBy().name());
    }

    private static void component(ObjectNode node, History history, String code) {
        boolean online = history.source().channel() == Channel.ONLINE;
        node.put("code", code).put("copies", 1)
                .put("form", (online ? ComponentForm.ELECTRONIC : ComponentForm.PAPER).name());
    }

    private static void detail(ObjectNode line, History history, int index) {
        Step step = history.steps().get(index);
        switch (step.kind()) {
            case DIGITIZE -> paper(line, history, index, (Detail.Paper) step.detail());
            case PAY -> payment(line, history, index, (Bill) step.detail());
            case REQUEST_OBLIGATION -> line.put("notice", ((Bill) step.detail()).notice())
                    .put("kind", FeeKind.LAND_OBLIGATION.name()).put("amount", ((Bill) step.detail()).amount());
            case REQUEST_SUPPLEMENT -> line.put("reason", Reasons.of(step.kind()))
                    .putArray("components").add(((Detail.Paper) step.detail()).component());
            case RECEIVE_SUPPLEMENT -> component(line.putArray("components").addObject(), history,
                    ((Detail.Paper) step.detail()).component());
            case RESCHEDULE -> line.put("reason", Reasons.of(step.kind()))
                    .put("appointedAt", time(((Detail.Appointment) step.detail()).at()));
            case DECIDE -> decision(line, history, (Detail.Decision) step.detail());
            case RETURN -> handOut(line.putObject("return"), history, (Detail.HandOut) step.detail());
            case RATE -> line.put("score", ((Detail.Score) step.detail()).value());
            case ASSIST -> line.put("kind", ((Detail.Help) step.detail()).kind().name());
            case REFUSE, SUSPEND, STOP -> line.put("reason", Reasons.of(step.kind()));
            case SUBMIT, RECEIVE, FORWARD, RESUME, WITHDRAW -> { }
        }
    }

    private static void paper(ObjectNode line, History history, int index, Detail.Paper paper) {
        line.put("component", paper.component());
        line.put("sha256", sha256(ref(history, index)));
        line.put("mediaType", "application/pdf");
        line.put("pages", paper.pages());
        line.put("bytes", (long) paper.pages() * BYTES_A_PAGE + history.number() % 1_000);
    }

    private static void payment(ObjectNode line, History history, int index, Bill bill) {
        line.put("method", bill.online() ? "ONLINE" : "CASH");
        line.put("amount", bill.amount());
        line.put("when", bill.when().name());
        if (bill.online()) {
            line.put("gateway", "VNPAY");
            line.put("transactionNo", String.valueOf(FIRST_TRANSACTION + history.number() * 20L + index));
        }
    }

    private static void handOut(ObjectNode node, History history, Detail.HandOut way) {
        node.put("by", way.by().name());
        if (way.by() == ReturnedBy.POST) {
            node.put("consignment", "EK%09dVN".formatted(history.number()));
        }
    }

    private static void decision(ObjectNode line, History history, Detail.Decision decision) {
        line.put("outcome", decision.outcome().name());
        line.put("electronicResult", decision.electronic());
        if (decision.outcome() == Outcome.REJECTED) {
            line.put("reason", Reasons.of(StepKind.DECIDE));
        }
        if (decision.electronic()) {
            line.putArray("documents").addObject()
                    .put("type", decision.outcome() == Outcome.REJECTED ? LETTER_OF_REFUSAL : history.offer().results().get(0).code())
                    .put("number", "%06d/%d".formatted(history.number(), history.source().year())).put("electronic", true);
        }
    }

    private static String time(LocalDateTime at) {
        return TIME.format(at.atOffset(VIETNAM));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
