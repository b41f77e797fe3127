package vn.motcua.eventlog.inbox;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelRuleTest {

    private static final String LIFECYCLE = "mp.messaging.incoming.dossier-lifecycle.";
    private static final String PAYMENT = "mp.messaging.incoming.dossier-payment.";

    @Test
    void channels_that_fail_may_start() {
        assertThatCode(() -> ChannelRule.check(config(Map.of(LIFECYCLE + "failure-strategy", "fail", PAYMENT + "failure-strategy", "fail"))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ignore", "dead-letter-queue", "delayed-retry-topic"})
    void a_channel_that_would_acknowledge_what_was_not_applied_keeps_the_service_from_starting(String strategy) {
        assertThatThrownBy(() -> ChannelRule.check(config(Map.of(LIFECYCLE + "failure-strategy", strategy, PAYMENT + "failure-strategy", "fail"))))
                .hasMessageContaining(LIFECYCLE + "failure-strategy").hasMessageNotContaining(PAYMENT);
    }

    @Test
    void a_channel_that_names_no_strategy_is_not_trusted_with_the_default() {
        assertThatThrownBy(() -> ChannelRule.check(config(Map.of())))
                .hasMessageContaining(LIFECYCLE + "failure-strategy").hasMessageContaining(PAYMENT + "failure-strategy");
    }

    private static Config config(Map<String, String> strategies) {
        Map<String, String> all = new HashMap<>(strategies);
        all.put(LIFECYCLE + "connector", "smallrye-kafka");
        all.put(PAYMENT + "connector", "smallrye-kafka");
        return new SmallRyeConfigBuilder().withSources(new PropertiesConfigSource(all, "test", 100)).build();
    }
}
