package vn.motcua.digitization.making;

import vn.motcua.kit.CrashPoints;

/** Where a fault test halts the workers as a power cut would. */
enum MakingCrash {
    /** Some pages are read. */
    DURING_READING,
    /** The lasting copy is in the store, no row points to it. */
    AFTER_STORE_BEFORE_RECORD,
    /** The signed copy is there with its time stamp, and is not stored. */
    AFTER_SIGNATURE_BEFORE_STORE,
    /** The signed copy is in the store, no row points to it. */
    SIGNED_STORED_BEFORE_RECORD;

    void reach() {
        CrashPoints.reach(name());
    }
}
