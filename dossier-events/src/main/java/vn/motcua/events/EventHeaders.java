package vn.motcua.events;

/** The Kafka headers of an event: CloudEvents 1.0, binary mode. */
public final class EventHeaders {

    /** Always {@code 1.0}. */
    public static final String SPEC_VERSION = "ce_specversion";
    /** The event's id (UUIDv7): the same again when a record is sent twice. */
    public static final String ID = "ce_id";
    /** {@link EventType#wireName()}. */
    public static final String TYPE = "ce_type";
    /** {@link Topic#source()}. */
    public static final String SOURCE = "ce_source";
    /** The dossier's code. */
    public static final String SUBJECT = "ce_subject";
    /** When it happened, ISO 8601; for imported history long before it was recorded. */
    public static final String TIME = "ce_time";
    /** {@link EventType#schemaId()}. */
    public static final String DATA_SCHEMA = "ce_dataschema";
    /** Extension: the number of the event within its dossier and topic, gap-free from 1. */
    public static final String SEQUENCE = "ce_sequence";
    /** Extension: when it was written to the event log, ISO 8601. */
    public static final String RECORDED_TIME = "ce_recordedtime";
    /** Extension: the event's hash in the producer's log, 64 hex digits; anchors the log outside the database. */
    public static final String LOG_HASH = "ce_loghash";
    /** Always {@code application/json}. */
    public static final String CONTENT_TYPE = "content-type";

    private EventHeaders() {
    }
}
