package vn.motcua.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.motcua.local.processes.Service;

/**
 * One running province for all test classes of a JVM that disturb nothing but their own dossiers: started before the first,
 * closed after the last, when everything that stands on the topics must keep the published contract. Classes that halt services
 * or servers open a province of their own, in a JVM of their own.
 */
public final class SharedProvince implements BeforeAllCallback {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(SharedProvince.class);

    private Province province;

    @Override
    public void beforeAll(ExtensionContext context) {
        province = context.getRoot().getStore(NAMESPACE)
                .getOrComputeIfAbsent(Open.class, key -> new Open(Province.with(Service.values())), Open.class).province();
    }

    /** The running province until the end of all classes. */
    private record Open(Province province) implements AutoCloseable {

        @Override
        public void close() {
            try (province) {
                assertThat(province.books().breachesOfContract()).as("what the services published against the contract").isEmpty();
            }
        }
    }

    /** The province; there from the class's first test on. */
    public Province get() {
        return province;
    }
}
