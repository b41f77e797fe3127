package vn.motcua.local.run;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import vn.motcua.local.replay.ProgressListener;

/** Shows progress on a terminal as one line that is rewritten, elsewhere as a line every five percent. */
public final class ProgressBar implements ProgressListener {

    private static final int WIDTH = 30;
    private static final int STEP_PERCENT = 5;
    private static final Duration REWRITE = Duration.ofMillis(200);

    private final PrintStream out;
    private final boolean terminal;
    private final Instant began = Instant.now();
    private Instant written = Instant.EPOCH;
    private long lastStep = -1;

    /** @param terminal whether lines can be rewritten */
    public ProgressBar(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public synchronized void progress(long done, long total, String what) {
        long percent = total <= 0 ? 100 : Math.min(100, done * 100 / total);
        String text = String.format(Locale.ENGLISH, "%3d %%  %,d of %,d  %s, %d s", percent, done, total, what,
                Duration.between(began, Instant.now()).toSeconds());
        if (terminal) {
            rewrite(percent, text);
        } else if (percent / STEP_PERCENT != lastStep) {
            out.println("  " + text);
        }
        lastStep = percent / STEP_PERCENT;
    }

    /** Ends the line. */
    public synchronized void end() {
        if (terminal) {
            out.println();
        }
    }

    private void rewrite(long percent, String text) {
        boolean due = percent == 100 || Duration.between(written, Instant.now()).compareTo(REWRITE) >= 0;
        if (due) {
            written = Instant.now();
            int filled = (int) percent * WIDTH / 100;
            out.print("\r\033[K  [" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + text);
            out.flush();
        }
    }
}
