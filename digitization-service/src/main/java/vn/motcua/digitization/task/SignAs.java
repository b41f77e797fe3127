package vn.motcua.digitization.task;

/** How the organisation signs a paper. */
public enum SignAs {
    /** It vouches for the scan (NĐ 30/2020/NĐ-CP, annex I). */
    ORGANISATION,
    /** It certifies that the copy equals the original that it has seen (chứng thực bản sao điện tử từ bản chính). */
    CERTIFIED_COPY
}
