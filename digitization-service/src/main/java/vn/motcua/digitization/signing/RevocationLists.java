package vn.motcua.digitization.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Revocation lists, kept in memory for a short while, so that not every download of a paper fetches them. A list is never used beyond the
 * time at which its issuer promises the next one. Their signatures are the checker's work, each time.
 */
final class RevocationLists {

    private final BoundedHttp http;
    private final Duration oldest;
    private final long mostBytes;
    private final Clock clock;
    private final Map<URI, Kept> kept = new LinkedHashMap<>();
    private long bytes;

    private record Kept(byte[] list, Instant until) {
    }

    /**
     * @param oldest    how long a list is used; zero fetches it each time
     * @param mostBytes of all kept lists together; the one that came first goes first
     */
    RevocationLists(BoundedHttp http, Duration oldest, long mostBytes, Clock clock) {
        this.http = http;
        this.oldest = oldest;
        this.mostBytes = mostBytes;
        this.clock = clock;
    }

    /** {@code IOException} with a reason that may be shown. */
    byte[] get(URI address) throws IOException {
        Optional<byte[]> known = find(address);
        if (known.isPresent()) {
            return known.get();
        }
        Instant asked = clock.instant();
        byte[] list = http.get(address);
        Instant until = until(list, asked);
        if (until.isAfter(asked) && list.length <= mostBytes) {
            keep(address, new Kept(list, until));
        }
        return list;
    }

    private synchronized Optional<byte[]> find(URI address) {
        Kept found = kept.get(address);
        return found != null && clock.instant().isBefore(found.until()) ? Optional.of(found.list()) : Optional.empty();
    }

    private synchronized void keep(URI address, Kept list) {
        Kept before = kept.remove(address);
        bytes += list.list().length - (before == null ? 0 : before.list().length);
        kept.put(address, list);
        for (Iterator<Kept> first = kept.values().iterator(); bytes > mostBytes;) {
            bytes -= first.next().list().length;
            first.remove();
        }
    }

    /** What is no list, or says nothing of the next one, is used once. */
    private Instant until(byte[] list, Instant asked) {
        if (oldest.isZero()) {
            return asked;
        }
        try {
            var read = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list));
            if (read.getNextUpdate() == null) {
                return asked;
            }
            Instant next = read.getNextUpdate().toInstant();
            return next.isBefore(asked.plus(oldest)) ? next : asked.plus(oldest);
        } catch (GeneralSecurityException e) {
            return asked;
        }
    }
}
