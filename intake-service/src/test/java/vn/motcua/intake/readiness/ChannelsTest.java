package vn.motcua.intake.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.List;
import java.util.Properties;

import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.junit.jupiter.api.Test;

/** The default failure strategy stops a channel for good; so each one must say what it wants. */
class ChannelsTest {

    @Test
    void every_incoming_channel_names_its_failure_strategy_and_its_group() throws IOException {
        var properties = new Properties();
        try (var in = getClass().getResourceAsStream("/application.properties")) {
            properties.load(in);
        }
        List<String> channels = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.motcua.intake").stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Incoming.class))
                .map(method -> method.getAnnotationOfType(Incoming.class).value()).toList();
        assertThat(channels).containsExactlyInAnyOrder("dossier-digitization", "dossier-payment").allSatisfy(channel -> {
            assertThat(properties).containsEntry("mp.messaging.incoming." + channel + ".failure-strategy", "fail");
            assertThat(properties).containsEntry("mp.messaging.incoming." + channel + ".group.id", "intake");
        });
    }
}
