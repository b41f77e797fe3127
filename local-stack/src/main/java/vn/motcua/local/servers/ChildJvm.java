package vn.motcua.local.servers;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How this JVM starts another one. */
public final class ChildJvm {

    /** Ctrl-C reaches every process of the terminal at once; who starts children stops them itself, in the right order. */
    private static final String DEAF_TO_INTERRUPT = "trap '' INT; exec \"$@\"";

    private ChildJvm() {
    }

    /** The command of a JVM that does not hear SIGINT. */
    public static List<String> command(List<String> options, String classPath, String mainClass, List<String> arguments) {
        var command = new ArrayList<>(List.of("/bin/sh", "-c", DEAF_TO_INTERRUPT, "sh", java()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, mainClass));
        command.addAll(arguments);
        return command;
    }

    /** The class path of this JVM, also inside a Maven test run, where the property names a manifest-only jar. */
    public static String classPath() {
        return Optional.ofNullable(System.getProperty("surefire.test.class.path"))
                .orElseGet(() -> System.getProperty("java.class.path"));
    }

    private static String java() {
        return System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    }
}
