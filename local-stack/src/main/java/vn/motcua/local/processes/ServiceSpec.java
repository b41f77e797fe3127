package vn.motcua.local.processes;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a replica is started with.
 *
 * @param name          for messages, for instance {@code intake-2}
 * @param jar           the service's {@code quarkus-run.jar}
 * @param port          its HTTP port
 * @param environment   its environment variables besides {@code HTTP_PORT}
 * @param heapMegabytes the heap limit
 * @param jvmOptions    more options of the JVM, for instance {@code -D…}
 * @param log           where its output is appended
 */
public record ServiceSpec(String name, Path jar, int port, Map<String, String> environment, int heapMegabytes,
                          List<String> jvmOptions, Path log) {

    /** Enough for the half-year's replay. */
    public static final int DEFAULT_HEAP_MEGABYTES = 384;

    public ServiceSpec {
        environment = Map.copyOf(environment);
        jvmOptions = List.copyOf(jvmOptions);
    }

    /** A replica of that service with the default heap; its log is {@code <logs>/<name>.log}. */
    public static ServiceSpec of(Service service, Path projectRoot, int port, Map<String, String> environment, Path logs) {
        return new ServiceSpec(service.shortName(), service.jar(projectRoot), port, environment, DEFAULT_HEAP_MEGABYTES,
                List.of(), logs.resolve(service.shortName() + ".log"));
    }

    /** The same service once more, under another name, port and log. */
    public ServiceSpec replica(String otherName, int otherPort) {
        return new ServiceSpec(otherName, jar, otherPort, environment, heapMegabytes, jvmOptions,
                log.resolveSibling(otherName + ".log"));
    }

    /** With one more environment variable. */
    public ServiceSpec with(String variable, String value) {
        var more = new HashMap<>(environment);
        more.put(variable, value);
        return new ServiceSpec(name, jar, port, more, heapMegabytes, jvmOptions, log);
    }

    /** With another heap limit. */
    public ServiceSpec withHeap(int megabytes) {
        return new ServiceSpec(name, jar, port, environment, megabytes, jvmOptions, log);
    }

    /** With more options of the JVM. */
    public ServiceSpec withJvmOptions(List<String> options) {
        return new ServiceSpec(name, jar, port, environment, heapMegabytes, options, log);
    }
}
