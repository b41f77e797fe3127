package vn.motcua.local.trust;

/** The ways in which a time-stamp authority fails. */
public enum TsaFault {
    /** It works. */
    NONE,
    /** It says no. */
    REFUSES,
    /** It answers later than anybody waits. */
    LATE,
    /** It answers somebody else's question. */
    WRONG_NONCE,
    /** It stamps something else. */
    WRONG_IMPRINT,
    /** It answers with HTTP 503. */
    BUSY,
    /** Its answer is no time stamp. */
    GARBAGE,
    /** Its answer does not end. */
    ENDLESS
}
