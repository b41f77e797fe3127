package vn.motcua.local.run;

import java.nio.file.Path;
import java.util.List;

/**
 * What {@code ./run} was asked for.
 *
 * @param projectRoot where the built services lie
 * @param data        the folder of all data
 * @param ports       where everything listens
 * @param terminal    whether somebody looks at it, so that lines can be rewritten
 * @param once        end after the figures instead of staying up
 * @param empty       no replay
 * @param fresh       wipe the data first
 */
record RunOptions(Path projectRoot, Path data, StackPorts ports, boolean terminal, boolean once, boolean empty, boolean fresh) {

    private static final List<String> KNOWN = List.of("--once", "--empty", "--fresh");

    /**
     * The script has checked the options and says where things are in {@code motcua.root} and {@code motcua.data}. It also says
     * whether there is a terminal: from JDK 22 to 24 {@code System.console()} is there even where none is.
     */
    static RunOptions parse(List<String> arguments) {
        arguments.stream().filter(argument -> !KNOWN.contains(argument)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException("unknown option: " + unknown);
        });
        Path root = Path.of(System.getProperty("motcua.root", ".")).toAbsolutePath().normalize();
        Path data = Path.of(System.getProperty("motcua.data", root.resolve("data").toString())).toAbsolutePath().normalize();
        Integer first = Integer.getInteger("motcua.ports-from");
        StackPorts ports = first == null ? StackPorts.standard() : StackPorts.from(first);
        return new RunOptions(root, data, ports, Boolean.getBoolean("motcua.terminal"), arguments.contains("--once"),
                arguments.contains("--empty"), arguments.contains("--fresh"));
    }
}
