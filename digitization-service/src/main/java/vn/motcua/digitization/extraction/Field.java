package vn.motcua.digitization.extraction;

/** What is looked for on a paper: together, with its type, they make the paper's identity. */
public enum Field {
    /** The paper's own number, as "123/QĐ-UBND". */
    NUMBER,
    /** The day it was issued, as an ISO date. */
    DATE,
    /** The agency that issued it. */
    ISSUER,
    /** The person or organisation that it was issued to. */
    OWNER_NAME,
    /** The owner's identity or enterprise number, digits only. */
    OWNER_IDENTITY,
    /** Its kind and subject, as "QUYẾT ĐỊNH Về việc …". */
    TITLE
}
