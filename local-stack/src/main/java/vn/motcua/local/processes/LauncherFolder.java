package vn.motcua.local.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Lays the launcher's class out alone: with this module's jar its libraries would come onto the service's class path. */
final class LauncherFolder {

    private static final String CLASS_FILE = ChildLauncher.class.getName().replace('.', '/') + ".class";

    private LauncherFolder() {
    }

    /** The class path entry with nothing but the launcher, made inside that folder. */
    static Path in(Path folder) throws IOException {
        Path root = folder.resolve(".launcher");
        Path target = root.resolve(CLASS_FILE);
        Files.createDirectories(target.getParent());
        try (var in = ChildLauncher.class.getClassLoader().getResourceAsStream(CLASS_FILE)) {
            Path part = Files.createTempFile(target.getParent(), "launcher-", ".part");
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return root;
    }
}
