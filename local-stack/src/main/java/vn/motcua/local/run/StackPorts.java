package vn.motcua.local.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.local.processes.Service;
import vn.motcua.local.servers.Ports;

/** Where everything of a local stack listens. */
public record StackPorts(Map<Service, Integer> services, int sandbox, int postgres, int kafka) {

    private static final int SANDBOX = 8085;
    private static final int POSTGRES = 15432;
    private static final int KAFKA = 19092;

    public StackPorts {
        services = Map.copyOf(services);
    }

    /** The ports of the design and of the README. */
    public static StackPorts standard() {
        var services = new LinkedHashMap<Service, Integer>();
        for (Service service : Service.values()) {
            services.put(service, service.defaultPort());
        }
        return new StackPorts(services, SANDBOX, POSTGRES, KAFKA);
    }

    /** Ports that nothing else listens on, for tests. */
    public static StackPorts free() {
        var services = new LinkedHashMap<Service, Integer>();
        for (Service service : Service.values()) {
            services.put(service, Ports.free());
        }
        return new StackPorts(services, Ports.free(), Ports.free(), Ports.free());
    }

    /** One line about the first port that is taken already; empty where all are free. */
    public Optional<String> taken() {
        var uses = new LinkedHashMap<Integer, String>();
        for (Service service : Service.values()) {
            uses.put(services.get(service), "the " + service.shortName() + " service");
        }
        uses.put(sandbox, "the VNPAY sandbox");
        uses.put(postgres, "PostgreSQL");
        uses.put(kafka, "Kafka");
        return uses.entrySet().stream().filter(use -> !Ports.isFree(use.getKey())).findFirst()
                .map(use -> "port %d is taken, and %s needs it: end what listens there, then start again"
                        .formatted(use.getKey(), use.getValue()));
    }
}
