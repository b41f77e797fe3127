package vn.motcua.eventlog;

import java.util.List;
import vn.motcua.events.Topic;

/** What a service does with the events of one topic. One bean per consumed topic. */
public interface EventHandler {

    /** The topic whose events it takes. */
    Topic topic();

    /**
     * Applies events, in the transaction that also writes their inbox rows: the effect happens once or not at all. Events
     * of one dossier stand in their order; a list may hold many dossiers and several events of one. An exception undoes the
     * whole list; it is then applied one by one, and the event that keeps failing becomes a dead letter.
     *
     * @param events at least one
     */
    void apply(List<ReceivedEvent> events);
}
