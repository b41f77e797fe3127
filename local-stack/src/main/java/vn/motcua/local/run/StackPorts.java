package vn.motcua.local.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.local.processes.Service;
import vn.motcua.local.servers.Ports;

/** Where everything of a local stack listens. */
public record StackPorts(Map<Service, Integer> services, int sandbox, int postgres, int kafka, int trust) {

    private static final int SANDBOX = 8085;
    private static final int TRUST = 8086;
    private static final int POSTGRES = 15432;
    private static final int KAFKA = 19092;
    private static final int TRIES = 100;

    public StackPorts {
        services = Map.copyOf(services);
    }

    /** The ports of the design and of the README. */
    public static StackPorts standard() {
        var services = new LinkedHashMap<Service, Integer>();
        for (Service service : Service.values()) {
            services.put(service, service.defaultPort());
        }
        return new StackPorts(services, SANDBOX, POSTGRES, KAFKA, TRUST);
    }

    /** Eight ports in a row: the services, the VNPAY sandbox, PostgreSQL, Kafka, the test time-stamp authority. */
    public static StackPorts from(int first) {
        var services = new LinkedHashMap<Service, Integer>();
        for (Service service : Service.values()) {
            services.put(service, first + service.ordinal());
        }
        int next = first + Service.values().length;
        return new StackPorts(services, next, next + 1, next + 2, next + 3);
    }

    /** Eight ports in a row that nothing else listens on at this moment, for tests. */
    public static StackPorts free() {
        for (int i = 0; i < TRIES; i++) {
            StackPorts row = from(Ports.free());
            if (row.taken().isEmpty()) {
                return row;
            }
        }
        throw new IllegalStateException("no eight free ports in a row");
    }

    /** The first of them: what {@code MOTCUA_PORTS_FROM} says where they are in a row. */
    public int first() {
        return services.get(Service.INTAKE);
    }

    /** One line about the first port that is taken already; empty where all are free. */
    public Optional<String> taken() {
        var uses = new LinkedHashMap<Integer, String>();
        for (Service service : Service.values()) {
            uses.put(services.get(service), "the " + service.shortName() + " service");
        }
        uses.put(sandbox, "the VNPAY sandbox");
        uses.put(trust, "the test time-stamp authority");
        uses.put(postgres, "PostgreSQL");
        uses.put(kafka, "Kafka");
        return uses.entrySet().stream().filter(use -> !Ports.isFree(use.getKey())).findFirst()
                .map(use -> "port %d is taken, and %s needs it: end what listens there, then start again"
                        .formatted(use.getKey(), use.getValue()));
    }
}
