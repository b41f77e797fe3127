package vn.motcua.digitization.pdfa;

/** Is told how far the making of a copy has come. */
@FunctionalInterface
public interface ProgressListener {

    /** Tells nobody. */
    ProgressListener NOBODY = (done, of) -> {
    };

    /** That many pages of so many are done. */
    void pagesDone(int done, int of);
}
