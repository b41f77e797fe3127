package vn.motcua.eventlog.inbox;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Lets no service start whose channels would acknowledge what was not applied: a batch that comes while the service stops
 * is refused, and only {@code failure-strategy=fail} leaves it for the next start.
 */
@ApplicationScoped
class ChannelRule {

    private static final String INCOMING = "mp.messaging.incoming.";
    private static final String CONNECTOR = ".connector";
    private static final String NEEDED = "fail";

    /** Before the channels open. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        check(ConfigProvider.getConfig());
    }

    /** Throws {@code IllegalStateException} that names every channel which breaks the rule. */
    static void check(Config config) {
        List<String> wrong = StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(INCOMING) && name.endsWith(CONNECTOR))
                .map(name -> name.substring(0, name.length() - CONNECTOR.length()) + ".failure-strategy")
                .filter(name -> !config.getOptionalValue(name, String.class).map(NEEDED::equals).orElse(false))
                .sorted().toList();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("must be " + NEEDED + ", or events are lost when the service stops: " + String.join(", ", wrong));
        }
    }
}
