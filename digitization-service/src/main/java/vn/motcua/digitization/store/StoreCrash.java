package vn.motcua.digitization.store;

import vn.motcua.kit.CrashPoints;

/** Where a fault test halts a store write as a power cut would. */
enum StoreCrash {
    /** A content is sealed and synced beside its place, and not in its place. */
    SEALED_BEFORE_PLACE;

    void reach() {
        CrashPoints.reach(name());
    }
}
