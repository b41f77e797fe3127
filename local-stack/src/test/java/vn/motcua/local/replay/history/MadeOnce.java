package vn.motcua.local.replay.history;

import java.util.List;

/** The half-year, made once for all tests of a JVM. */
public final class MadeOnce {

    /** All histories. */
    public static final List<History> HISTORIES = HalfYear.histories(DataFiles.catalogue(), HalfYear.SEED);

    private MadeOnce() {
    }
}
