package vn.motcua.local.trust;

import org.bouncycastle.asn1.x509.KeyUsage;

/** What an issued key may be used for. */
enum CertificateUse {
    SIGNING(KeyUsage.digitalSignature | KeyUsage.nonRepudiation),
    TIME_STAMPING(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);

    private final int keyUsage;

    CertificateUse(int keyUsage) {
        this.keyUsage = keyUsage;
    }

    KeyUsage keyUsage() {
        return new KeyUsage(keyUsage);
    }
}
