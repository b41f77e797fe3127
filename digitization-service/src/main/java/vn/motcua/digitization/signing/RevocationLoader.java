package vn.motcua.digitization.signing;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** Gets revocation lists and asks OCSP responders within the bounds of {@link BoundedHttp}; answers of OCSP are not kept. */
final class RevocationLoader implements DataLoader {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ADDRESSES = 4;
    private static final String OCSP_REQUEST = "application/ocsp-request";

    private final transient BoundedHttp http;
    private final transient RevocationLists lists;

    RevocationLoader(BoundedHttp http, RevocationLists lists) {
        this.http = http;
        this.lists = lists;
    }

    @Override
    public byte[] get(String address) {
        try {
            return lists.get(URI.create(address));
        } catch (IOException | IllegalArgumentException e) {
            throw new DSSExternalResourceException("No revocation data: " + e.getMessage());
        }
    }

    @Override
    public DataAndUrl get(List<String> addresses) {
        for (String address : addresses.stream().limit(MOST_ADDRESSES).toList()) {
            try {
                return new DataAndUrl(address, get(address));
            } catch (DSSExternalResourceException e) {
                // The next address may answer.
                continue;
            }
        }
        throw new DSSExternalResourceException("No revocation data at any address.");
    }

    @Override
    public byte[] post(String address, byte[] request) {
        try {
            return http.post(URI.create(address), OCSP_REQUEST, request);
        } catch (IOException | IllegalArgumentException e) {
            throw new DSSExternalResourceException("No revocation data: " + e.getMessage());
        }
    }

    @Override
    public void setContentType(String type) {
        // Only OCSP requests are posted here.
    }
}
