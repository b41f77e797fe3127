package vn.motcua.system;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.motcua.local.processes.Service;

/**
 * One running province for all test classes of a JVM that disturb nothing but their own dossiers: started before the first,
 * closed after the last. Classes that halt services or servers open a province of their own, in a JVM of their own.
 */
public final class SharedProvince implements BeforeAllCallback {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(SharedProvince.class);

    private Province province;

    @Override
    public void beforeAll(ExtensionContext context) {
        province = context.getRoot().getStore(NAMESPACE)
                .getOrComputeIfAbsent(Province.class, key -> Province.with(Service.values()), Province.class);
    }

    /** The province; there from the class's first test on. */
    public Province get() {
        return province;
    }
}
