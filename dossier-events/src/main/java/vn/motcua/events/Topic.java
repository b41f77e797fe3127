package vn.motcua.events;

import java.util.Arrays;

/** The three topics; the key of every record is the dossier's id, so that a dossier's events keep their order. */
public enum Topic {
    /** Told by intake. */
    LIFECYCLE("dossier.lifecycle", "intake"),
    /** Told by digitization. */
    DIGITIZATION("dossier.digitization", "digitization"),
    /** Told by payment. */
    PAYMENT("dossier.payment", "payment");

    /** Fixed for good: another count would move dossiers between partitions and break their order. */
    public static final int PARTITIONS = 12;

    private final String topicName;
    private final String service;

    Topic(String topicName, String service) {
        this.topicName = topicName;
        this.service = service;
    }

    /** The name on the broker, for instance {@code dossier.lifecycle}. */
    public String topicName() {
        return topicName;
    }

    /** The only service that writes to it; also the CloudEvents source, as {@code /motcua/intake}. */
    public String source() {
        return "/motcua/" + service;
    }

    /** The topic of that name; {@code IllegalArgumentException} for any other. */
    public static Topic named(String topicName) {
        return Arrays.stream(values()).filter(t -> t.topicName.equals(topicName)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a topic of the contract: " + topicName));
    }
}
