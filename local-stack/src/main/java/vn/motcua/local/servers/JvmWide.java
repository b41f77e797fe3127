package vn.motcua.local.servers;

import java.util.concurrent.atomic.AtomicReference;

/**
 * A place that is the same for the whole JVM. Quarkus tests load classes several times over; the copy of the system class
 * loader is the one that all of them can find. (System properties will not do: some libraries expect only strings there.)
 */
public final class JvmWide {

    /** What is shared: only types of the JDK, because each class loader has its own copy of ours. */
    public static final AtomicReference<Object> SHARED = new AtomicReference<>();

    private JvmWide() {
    }

    @SuppressWarnings("unchecked")
    static AtomicReference<Object> shared() {
        try {
            Class<?> common = ClassLoader.getSystemClassLoader().loadClass(JvmWide.class.getName());
            return (AtomicReference<Object>) common.getField("SHARED").get(null);
        } catch (ReflectiveOperationException e) {
            return SHARED;
        }
    }
}
