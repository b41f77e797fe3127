package vn.motcua.local.processes;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

/**
 * Runs a service inside a JVM that ends when its standard input closes. The pipe closes when the parent dies, be it by
 * SIGKILL, so no service is left behind.
 */
public final class ChildLauncher {

    /** The main class of every {@code quarkus-run.jar}. */
    private static final String QUARKUS_MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    private ChildLauncher() {
    }

    /** @param arguments handed on to the service */
    public static void main(String[] arguments) throws Throwable {
        var watch = new Thread(ChildLauncher::endWithParent, "end-with-parent");
        watch.setDaemon(true);
        watch.start();
        try {
            Class.forName(QUARKUS_MAIN).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void endWithParent() {
        try {
            while (System.in.read() != -1) {
                continue;
            }
        } catch (IOException e) {
            System.err.println("the pipe to the parent broke: " + e.getMessage());
        }
        System.exit(0);
    }
}
