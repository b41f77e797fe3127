package vn.motcua.local.run;

import java.time.Duration;
import java.util.List;

/**
 * One step of a journey that came out.
 *
 * @param number from 1
 * @param title  what happened, in words
 * @param calls  the calls with their answers, in order
 * @param event  the event that appeared on Kafka: type, topic, partition, offset, sequence; empty where none is expected
 * @param body   the event's body, shortened; empty where none is expected
 * @param took   from the first call to the event
 */
public record JourneyStep(int number, String title, List<JourneyCall> calls, String event, String body, Duration took) {

    public JourneyStep {
        calls = List.copyOf(calls);
    }
}
