package vn.motcua.intake.catalogue;

/** How far a procedure can be done without coming to the counter (NĐ 42/2022). */
public enum OnlineLevel {
    /** Toàn trình: filing, paying and getting the result online. */
    FULL,
    /** Một phần: filed online, but one visit remains. */
    PARTIAL,
    /** Only at the counter or by post. */
    NONE
}
