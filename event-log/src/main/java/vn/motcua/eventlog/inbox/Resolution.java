package vn.motcua.eventlog.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** What an operator's decision does to a record that was set aside. */
@ApplicationScoped
public class Resolution {

    @Inject
    Consumption consumption;

    /** Applies it now, in the caller's transaction. */
    public void retry(RawRecord record) throws Exception {
        consumption.retry(record);
    }

    /** Gives it up, in the caller's transaction: later events of the dossier need no longer wait for it. */
    public void passOver(RawRecord record) throws Exception {
        consumption.passOver(record);
    }

    /** Lets what waited behind it follow; call it after that transaction. */
    public void letFollow(RawRecord record) {
        consumption.catchUp(record.topic(), UUID.fromString(record.key()));
    }
}
