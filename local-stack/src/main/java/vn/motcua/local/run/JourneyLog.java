package vn.motcua.local.run;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.motcua.events.EventHeaders;
import vn.motcua.events.EventType;

/** Keeps the book of a journey: the calls of the step under way, what they answered, which event followed. */
final class JourneyLog {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(100);

    private final EventWatch events;
    private final Consumer<JourneyStep> listener;
    private final List<JourneyStep> steps = new ArrayList<>();
    private final List<JourneyCall> calls = new ArrayList<>();
    private String title = "";
    private Instant began;

    JourneyLog(EventWatch events, Consumer<JourneyStep> listener) {
        this.events = events;
        this.listener = listener;
    }

    void begin(String stepTitle) {
        title = stepTitle;
        calls.clear();
        began = Instant.now();
    }

    /** Notes a call; any other status than the expected one ends the journey. */
    Api.Answer expect(int status, Api.Answer answer) {
        calls.add(JourneyCall.of(answer));
        if (answer.status() != status) {
            throw failure("%s answered %d instead of %d: %s".formatted(answer.call(), answer.status(), status, JourneyCall.shortened(answer.text())));
        }
        return answer;
    }

    /**
     * Calls again while the answer is one of those that pass by themselves, because a fact is still on its way over Kafka.
     * Only the last call is noted.
     */
    Api.Answer expectSoon(int status, int passing, Supplier<Api.Answer> call) {
        Instant deadline = Instant.now().plus(LIMIT);
        Api.Answer answer = call.get();
        while (answer.status() == passing && Instant.now().isBefore(deadline)) {
            pause();
            answer = call.get();
        }
        return expect(status, answer);
    }

    /** Ends a step that an event must follow. */
    void done(String dossier, EventType type) {
        var event = events.await(dossier, type, LIMIT).orElseThrow(
                () -> failure("no event %s came on %s within %d s".formatted(type.wireName(), type.topic().topicName(), LIMIT.toSeconds())));
        add("%s on %s, partition %d, offset %d, sequence %s".formatted(type.wireName(), event.topic(), event.partition(),
                event.offset(), EventWatch.header(event, EventHeaders.SEQUENCE)),
                JourneyCall.shortened(new String(event.value(), StandardCharsets.UTF_8)));
    }

    /** Ends a step that no event follows. */
    void done() {
        add("", "");
    }

    /** A failure of the step under way. */
    JourneyFailure failure(String what) {
        return new JourneyFailure(steps.size() + 1, title, what);
    }

    JourneyResult result(String dossier) {
        List<String> types = events.of(dossier).stream().map(JourneyLog::type).toList();
        return new JourneyResult(dossier, steps, types);
    }

    private void add(String event, String body) {
        var step = new JourneyStep(steps.size() + 1, title, calls, event, body, Duration.between(began, Instant.now()));
        steps.add(step);
        listener.accept(step);
    }

    private static String type(ConsumerRecord<String, byte[]> event) {
        return EventWatch.header(event, EventHeaders.TYPE);
    }

    private static void pause() {
        try {
            Thread.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
