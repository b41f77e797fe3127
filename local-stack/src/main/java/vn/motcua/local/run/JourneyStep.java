package vn.motcua.local.run;

import java.time.Duration;
import java.util.List;

/**
 * One step of a journey that came out.
 *
 * @param number from 1
 * @param title  what happened, in words
 * @param calls  method and address of each call, in order
 * @param answer the last answer's status and what matters of its body
 * @param event  the event that appeared on Kafka: type, topic, partition, offset, sequence; empty where none is expected
 * @param took   from the first call to the event
 */
public record JourneyStep(int number, String title, List<String> calls, String answer, String event, Duration took) {

    public JourneyStep {
        calls = List.copyOf(calls);
    }
}
