package vn.motcua.local.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Who is root runs it in a user namespace without a mapping ({@code unshare -U}); where
 * the kernel forbids that, as inside many containers, under the user id of nobody ({@code setpriv}).
 */
final class Unprivileged {

    private static final String NOBODY = "65534";
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
    private static final boolean NAMESPACES = ROOT && works("unshare", "-U", "true");

    private Unprivileged() {
    }

    /** The words to put before a command of PostgreSQL; none for an ordinary user. */
    static List<String> prefix() {
        if (!ROOT) {
            return List.of();
        }
        return NAMESPACES ? List.of("unshare", "-U")
                : List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    }

    /**
     * Makes a folder and its content usable under {@link #prefix()}.
     *
     * @throws IOException where nobody cannot enter a folder above it
     */
    static void own(Path folder) throws IOException {
        if (!ROOT || NAMESPACES) {
            return;
        }
        Commands.run(null, List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
        var parent = folder.getParent();
        var permissions = Files.getPosixFilePermissions(parent);
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(parent, permissions);
        var canWrite = new ArrayList<>(prefix());
        canWrite.addAll(List.of("test", "-w", folder.toString()));
        if (Commands.code(null, canWrite) != 0) {
            throw new IOException("PostgreSQL does not run as root, and this system forbids root its own user namespaces: be an ordinary "
                    + "user, or keep the data where every user may enter, not in " + parent);
        }
    }

    private static boolean works(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
