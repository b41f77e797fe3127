package vn.motcua.local.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a short command of the operating system to its end. */
final class Commands {

    private static final long LIMIT_SECONDS = 120;

    private Commands() {
    }

    /**
     * Runs the command and waits at most two minutes.
     *
     * @param log where its output is appended; {@code null} discards it
     * @throws IOException where it cannot be started, does not end in time or ends with another code than 0
     */
    static void run(Path log, List<String> command) throws IOException {
        int code = code(log, command);
        if (code != 0) {
            throw new IOException(command.get(0) + " … ended with code " + code + (log == null ? "" : ", see " + log)
                    + ": " + String.join(" ", command));
        }
    }

    /** As {@link #run}, but hands back the exit code whatever it is. */
    static int code(Path log, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.redirectOutput(log == null ? ProcessBuilder.Redirect.DISCARD
                : ProcessBuilder.Redirect.appendTo(log.toFile()));
        Process process = builder.start();
        try {
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.get(0) + " did not end within " + LIMIT_SECONDS + " s");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + command.get(0), e);
        }
    }
}
