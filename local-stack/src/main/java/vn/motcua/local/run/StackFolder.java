package vn.motcua.local.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import vn.motcua.local.servers.Folders;

/** The one folder where a local stack keeps everything. */
public record StackFolder(Path root) {

    /** What {@link #wipe} deletes: only what a local stack made, whatever else may lie in the folder. */
    private static final List<String> MADE = List.of("servers", "papers", "secrets", "tokens", "logs/services");

    /** PostgreSQL's and Kafka's data. */
    public Path servers() {
        return root.resolve("servers");
    }

    /** The scans that digitization keeps. */
    public Path papers() {
        return root.resolve("papers");
    }

    /** The signing key and {@link Secrets}. */
    public Path secrets() {
        return root.resolve("secrets");
    }

    /** One token per role, for scripts. */
    public Path tokens() {
        return root.resolve("tokens");
    }

    /** The services' logs and this run's own. */
    public Path logs() {
        return root.resolve("logs/services");
    }

    /**
     * Makes the folder and takes it for this process alone until its end.
     *
     * @throws IOException where another run holds it
     */
    public FileChannel lock() throws IOException {
        Files.createDirectories(root);
        var channel = FileChannel.open(root.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            throw new IOException("the data folder " + root + " is in use by another run");
        }
        return channel;
    }

    /** Deletes all data; the caller holds the {@link #lock}. */
    public void wipe() {
        MADE.forEach(name -> Folders.delete(root.resolve(name)));
    }
}
