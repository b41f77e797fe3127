package vn.motcua.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How the servers are to run.
 *
 * @param data         the folder of both servers' data and logs
 * @param temporary    whether the folder goes when the servers end
 * @param postgresPort 0 takes a free one
 * @param kafkaPort    0 takes a free one
 * @param durable      whether PostgreSQL's commits reach the disk; only tests may do without
 */
public record ServersOptions(Path data, boolean temporary, int postgresPort, int kafkaPort, boolean durable) {

    /** A temporary folder, free ports, no fsync: quick, and gone afterwards. */
    public static ServersOptions forTests() {
        try {
            return new ServersOptions(Files.createTempDirectory("motcua-servers-"), true, 0, 0, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder that stays, given ports, full durability. */
    public static ServersOptions lasting(Path data, int postgresPort, int kafkaPort) {
        return new ServersOptions(data, false, postgresPort, kafkaPort, true);
    }

    /** As the arguments of {@link ServersMain}. */
    List<String> arguments() {
        return List.of(data.toAbsolutePath().toString(), Boolean.toString(temporary), Integer.toString(postgresPort),
                Integer.toString(kafkaPort), Boolean.toString(durable));
    }

    /** What {@link #arguments} wrote. */
    static ServersOptions parse(String[] arguments) {
        if (arguments.length != 5) {
            throw new IllegalArgumentException("expected: folder temporary postgres-port kafka-port durable");
        }
        return new ServersOptions(Path.of(arguments[0]), Boolean.parseBoolean(arguments[1]), Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]), Boolean.parseBoolean(arguments[4]));
    }
}
