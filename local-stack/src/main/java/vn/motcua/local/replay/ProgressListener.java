package vn.motcua.local.replay;

/** Is told how far a long piece of work has come. */
@FunctionalInterface
public interface ProgressListener {

    /**
     * @param done  units done so far, from 0 to {@code total}
     * @param total units in all
     * @param what  what is being done, a few words for a person
     */
    void progress(long done, long total, String what);
}
