package vn.motcua.events;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.motcua.events.digitization.Digitized;
import vn.motcua.events.digitization.PaperReused;
import vn.motcua.events.digitization.RescanRequested;
import vn.motcua.events.digitization.ResultDigitized;
import vn.motcua.events.lifecycle.Assigned;
import vn.motcua.events.lifecycle.Assisted;
import vn.motcua.events.lifecycle.Corrected;
import vn.motcua.events.lifecycle.DeadlineRecounted;
import vn.motcua.events.lifecycle.Decided;
import vn.motcua.events.lifecycle.DeliveryFailed;
import vn.motcua.events.lifecycle.Dispatched;
import vn.motcua.events.lifecycle.Forwarded;
import vn.motcua.events.lifecycle.ObligationRequested;
import vn.motcua.events.lifecycle.OpinionGiven;
import vn.motcua.events.lifecycle.OpinionRequested;
import vn.motcua.events.lifecycle.OpinionTransferred;
import vn.motcua.events.lifecycle.Rated;
import vn.motcua.events.lifecycle.Received;
import vn.motcua.events.lifecycle.Refused;
import vn.motcua.events.lifecycle.Reminded;
import vn.motcua.events.lifecycle.Rescheduled;
import vn.motcua.events.lifecycle.Resumed;
import vn.motcua.events.lifecycle.Returned;
import vn.motcua.events.lifecycle.SentBack;
import vn.motcua.events.lifecycle.Stalled;
import vn.motcua.events.lifecycle.Stopped;
import vn.motcua.events.lifecycle.Submitted;
import vn.motcua.events.lifecycle.SupplementReceived;
import vn.motcua.events.lifecycle.SupplementRequested;
import vn.motcua.events.lifecycle.Suspended;
import vn.motcua.events.lifecycle.Transferred;
import vn.motcua.events.lifecycle.Withdrawn;
import vn.motcua.events.payment.Charged;
import vn.motcua.events.payment.Exempted;
import vn.motcua.events.payment.Expired;
import vn.motcua.events.payment.Paid;
import vn.motcua.events.payment.Refunded;

/**
 * Every event of the contract, one line each: its topic, its name on the wire and its record. A breaking change is a
 * new line with a new version; an additive one is a new optional field of the record.
 */
public enum EventType {
    SUBMITTED(Topic.LIFECYCLE, "submitted", 1, Submitted.class),
    RECEIVED(Topic.LIFECYCLE, "received", 1, Received.class),
    REFUSED(Topic.LIFECYCLE, "refused", 1, Refused.class),
    FORWARDED(Topic.LIFECYCLE, "forwarded", 1, Forwarded.class),
    SUPPLEMENT_REQUESTED(Topic.LIFECYCLE, "supplement-requested", 1, SupplementRequested.class),
    SUPPLEMENT_RECEIVED(Topic.LIFECYCLE, "supplement-received", 1, SupplementReceived.class),
    OBLIGATION_REQUESTED(Topic.LIFECYCLE, "obligation-requested", 1, ObligationRequested.class),
    SUSPENDED(Topic.LIFECYCLE, "suspended", 1, Suspended.class),
    RESUMED(Topic.LIFECYCLE, "resumed", 1, Resumed.class),
    RESCHEDULED(Topic.LIFECYCLE, "rescheduled", 1, Rescheduled.class),
    DECIDED(Topic.LIFECYCLE, "decided", 1, Decided.class),
    RETURNED(Topic.LIFECYCLE, "returned", 1, Returned.class),
    WITHDRAWN(Topic.LIFECYCLE, "withdrawn", 1, Withdrawn.class),
    STOPPED(Topic.LIFECYCLE, "stopped", 1, Stopped.class),
    RATED(Topic.LIFECYCLE, "rated", 1, Rated.class),
    ASSIGNED(Topic.LIFECYCLE, "assigned", 1, Assigned.class),
    OPINION_REQUESTED(Topic.LIFECYCLE, "opinion-requested", 1, OpinionRequested.class),
    OPINION_GIVEN(Topic.LIFECYCLE, "opinion-given", 1, OpinionGiven.class),
    OPINION_TRANSFERRED(Topic.LIFECYCLE, "opinion-transferred", 1, OpinionTransferred.class),
    DEADLINE_RECOUNTED(Topic.LIFECYCLE, "deadline-recounted", 1, DeadlineRecounted.class),
    TRANSFERRED(Topic.LIFECYCLE, "transferred", 1, Transferred.class),
    CORRECTED(Topic.LIFECYCLE, "corrected", 1, Corrected.class),
    DISPATCHED(Topic.LIFECYCLE, "dispatched", 1, Dispatched.class),
    DELIVERY_FAILED(Topic.LIFECYCLE, "delivery-failed", 1, DeliveryFailed.class),
    SENT_BACK(Topic.LIFECYCLE, "sent-back", 1, SentBack.class),
    REMINDED(Topic.LIFECYCLE, "reminded", 1, Reminded.class),
    STALLED(Topic.LIFECYCLE, "stalled", 1, Stalled.class),
    ASSISTED(Topic.LIFECYCLE, "assisted", 1, Assisted.class),
    DIGITIZED(Topic.DIGITIZATION, "digitized", 1, Digitized.class),
    PAPER_REUSED(Topic.DIGITIZATION, "paper-reused", 1, PaperReused.class),
    RESULT_DIGITIZED(Topic.DIGITIZATION, "result-digitized", 1, ResultDigitized.class),
    RESCAN_REQUESTED(Topic.DIGITIZATION, "rescan-requested", 1, RescanRequested.class),
    CHARGED(Topic.PAYMENT, "charged", 1, Charged.class),
    EXEMPTED(Topic.PAYMENT, "exempted", 1, Exempted.class),
    PAID(Topic.PAYMENT, "paid", 1, Paid.class),
    EXPIRED(Topic.PAYMENT, "expired", 1, Expired.class),
    REFUNDED(Topic.PAYMENT, "refunded", 1, Refunded.class);

    private static final Map<String, EventType> BY_WIRE_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(EventType::wireName, Function.identity()));
    private static final Map<Class<?>, EventType> BY_RECORD =
            Arrays.stream(values()).collect(Collectors.toMap(EventType::record, Function.identity()));

    private final Topic topic;
    private final String shortName;
    private final int version;
    private final Class<? extends DossierEvent> record;

    EventType(Topic topic, String shortName, int version, Class<? extends DossierEvent> record) {
        this.topic = topic;
        this.shortName = shortName;
        this.version = version;
        this.record = record;
    }

    /** The topic it is told on. */
    public Topic topic() {
        return topic;
    }

    /** The past-tense word of the domain, for instance {@code supplement-requested}. */
    public String shortName() {
        return shortName;
    }

    /** The CloudEvents {@code type}, for instance {@code vn.motcua.dossier.received.v1}. */
    public String wireName() {
        return "vn.motcua.dossier." + shortName + ".v" + version;
    }

    /** The path of its JSON Schema in this module, for instance {@code schemas/received.v1.json}. */
    public String schemaPath() {
        return "schemas/" + shortName + ".v" + version + ".json";
    }

    /** The CloudEvents {@code dataschema}: the schema's own {@code $id}. */
    public String schemaId() {
        return "https://motcua.vn/" + schemaPath();
    }

    /** The path of its golden example in this module, for instance {@code examples/received.v1.json}. */
    public String examplePath() {
        return "examples/" + shortName + ".v" + version + ".json";
    }

    /** The record that carries its body. */
    public Class<? extends DossierEvent> record() {
        return record;
    }

    /** The type of that wire name; empty when this version of the contract does not know it. */
    public static Optional<EventType> ofWireName(String wireName) {
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }

    /** The type of an event; {@code IllegalArgumentException} for a record that is not of the contract. */
    public static EventType of(DossierEvent event) {
        EventType type = BY_RECORD.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException("not an event of the contract: " + event.getClass().getName());
        }
        return type;
    }
}
