package vn.motcua.digitization.making;

/** A job that a worker of this replica is at; its progress is read by the thread that gives the signs of life. */
final class JobInHand {

    private final Job job;
    private volatile int pagesDone;
    private volatile int pagesTotal;
    private volatile boolean lost;

    JobInHand(Job job) {
        this.job = job;
    }

    Job job() {
        return job;
    }

    int pagesDone() {
        return pagesDone;
    }

    int pagesTotal() {
        return pagesTotal;
    }

    /** A page is done; ends the work where nobody waits for it any more. */
    void progressed(int done, int of, boolean stopping) {
        pagesDone = done;
        pagesTotal = of;
        if (lost || stopping) {
            throw new ClaimLost();
        }
    }

    /** The claim is gone. */
    void lose() {
        lost = true;
    }
}
