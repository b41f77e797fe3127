package vn.motcua.digitization.register;

import java.util.UUID;

/** Said within a transaction: when it is committed, that paper waits for the workers. */
public record PaperWaits(UUID paper) {
}
