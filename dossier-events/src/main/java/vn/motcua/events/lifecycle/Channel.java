package vn.motcua.events.lifecycle;

/** How the dossier was filed (national code KenhThucHien). */
public enum Channel {
    /** 1: in person at a counter. */
    COUNTER,
    /** 2: through a portal. */
    ONLINE,
    /** 3: through the public postal service. */
    POSTAL
}
