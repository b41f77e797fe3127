package vn.motcua.events.lifecycle;

/** What the applicant is (national code LoaiDoiTuong). */
public enum ApplicantKind {
    /** 1: a citizen. */
    CITIZEN,
    /** 2: an enterprise. */
    ENTERPRISE,
    /** 3: a state body. */
    STATE_BODY,
    /** 4: anyone else. */
    OTHER
}
