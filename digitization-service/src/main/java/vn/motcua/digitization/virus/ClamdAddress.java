package vn.motcua.digitization.virus;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Where clamd listens, as an operator writes it. */
final class ClamdAddress {

    private static final String UNIX = "unix:";
    private static final Pattern HOST_AND_PORT = Pattern.compile("(?:\\[([0-9A-Fa-f:.]+)]|([^:\\[\\]\\s]+)):(\\d{1,5})");
    private static final int MOST_PORT = 65_535;

    private final String text;

    private ClamdAddress(String text) {
        this.text = text;
    }

    /** Reads {@code host:port}, {@code [address]:port} or {@code unix:/path}. */
    static ClamdAddress of(String text) {
        var address = new ClamdAddress(text.strip());
        try {
            address.resolve();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("motcua.virus-scan.address must be host:port or unix:/path", e);
        }
        return address;
    }

    /** The address as it is now: a container may have another one after its restart. */
    SocketAddress resolve() {
        if (text.startsWith(UNIX)) {
            return UnixDomainSocketAddress.of(absolute(text.substring(UNIX.length())));
        }
        var parts = HOST_AND_PORT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        int port = Integer.parseInt(parts.group(3));
        if (port == 0 || port > MOST_PORT) {
            throw new IllegalArgumentException(text);
        }
        return new InetSocketAddress(parts.group(1) != null ? parts.group(1) : parts.group(2), port);
    }

    private static Path absolute(String path) {
        try {
            Path file = Path.of(path);
            if (!file.isAbsolute()) {
                throw new IllegalArgumentException(path);
            }
            return file;
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
