package vn.motcua.local.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.local.processes.Service;
import vn.motcua.local.replay.Replay;
import vn.motcua.local.replay.ReplayTarget;

/** What {@code ./run} does once everything is built. */
public final class Run {

    private static final Duration TOKEN_VALIDITY = Duration.ofHours(1);
    /** How long the figures may stand still after the replay before they are taken as they are. */
    private static final Duration SETTLE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(500);

    /** Kept until this process ends, so that no second run touches the folder while this one still stops. */
    private static FileChannel lock;
    private static volatile boolean stopping;

    private final RunOptions options;
    private final PrintStream out;
    private final LocalStack stack;

    private Run(RunOptions options, PrintStream out, LocalStack stack) {
        this.options = options;
        this.out = out;
        this.stack = stack;
    }

    /** @param arguments {@code --once}, {@code --empty}, {@code --fresh} */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code;
        try {
            code = run(RunOptions.parse(List.of(arguments)), out);
        } catch (IOException | RuntimeException e) {
            // While Ctrl-C stops the services, whoever waits for them sees them fail: that is no news.
            if (!stopping) {
                System.err.println("motcua: " + e.getMessage());
            }
            code = 1;
        }
        System.exit(code);
    }

    private static int run(RunOptions options, PrintStream out) throws IOException {
        Optional<String> taken = options.ports().taken();
        if (taken.isPresent()) {
            System.err.println("motcua: " + taken.get());
            return 1;
        }
        var folder = new StackFolder(options.data());
        lock = folder.lock();
        if (options.fresh()) {
            folder.wipe();
        }
        RunLog.into(folder.logs());
        var run = new Run(options, out, new LocalStack(options.projectRoot(), folder, options.ports()));
        // Ctrl-C, SIGTERM and every way out of here pass through the hook: nothing that was started stays.
        Runtime.getRuntime().addShutdownHook(new Thread(run::stop, "stop-stack"));
        return run.everything() ? 0 : 1;
    }

    private boolean everything() throws IOException {
        Instant began = Instant.now();
        out.println("Starting");
        stack.start(true, line -> out.println("  " + line));
        boolean ok = journey();
        ok &= options.empty() || history();
        Welcome.print(stack, out);
        out.printf("%n%s after %d s.%n", ok ? "Everything came out" : "NOT everything came out, see above",
                Duration.between(began, Instant.now()).toSeconds());
        return options.once() ? ok : stayUp();
    }

    private boolean journey() {
        out.println("\nOne live dossier\n");
        try {
            new Journey(JourneyTarget.of(stack)).walk(this::print);
            return true;
        } catch (RuntimeException e) {
            out.println("  FAILED: " + e.getMessage());
            return false;
        }
    }

    private void print(JourneyStep step) {
        out.printf("  %d. %s (%d ms)%n", step.number(), step.title(), step.took().toMillis());
        for (JourneyCall call : step.calls()) {
            out.println("       " + call.call());
            if (!call.sent().isEmpty()) {
                out.println("         sent:   " + call.sent());
            }
            out.println("         answer: " + call.answer());
        }
        if (!step.event().isEmpty()) {
            out.println("       event " + step.event());
            out.println("         " + step.body());
        }
    }

    private boolean history() {
        try {
            ArticleFigures figures = figures();
            if (figures.allOk()) {
                out.println("\nThe half-year is there already: no replay.");
            } else {
                replay();
                figures = settledFigures();
            }
            out.println();
            out.print(ArticleTable.of(figures));
            LedgerCheck ledger = LedgerCheck.of(stack.uri(Service.PAYMENT), Persona.MANAGER.token(stack.tokens(), TOKEN_VALIDITY));
            out.println("\n  " + ledger.sentence());
            return figures.allOk() && ledger.ok();
        } catch (RuntimeException e) {
            out.println("  FAILED: " + e.getMessage());
            return false;
        }
    }

    private void replay() {
        out.println("\nReplaying the first half of 2022, and what is needed of 2021\n");
        var bar = new ProgressBar(out, options.terminal());
        var target = new ReplayTarget(stack.uri(Service.INTAKE), stack.uri(Service.DIGITIZATION), stack.uri(Service.PAYMENT),
                () -> Persona.MIGRATOR.token(stack.tokens(), TOKEN_VALIDITY));
        try {
            new Replay(target, bar).run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while replaying", e);
        } finally {
            bar.end();
        }
    }

    /** Reporting reads the topics a moment behind: its figures are final when they are right or stand still. */
    private ArticleFigures settledFigures() {
        ArticleFigures figures = figures();
        Instant changed = Instant.now();
        while (!figures.settled() && Duration.between(changed, Instant.now()).compareTo(SETTLE) < 0) {
            pause();
            ArticleFigures next = figures();
            if (!next.rows().equals(figures.rows()) || !next.beside().equals(figures.beside())) {
                changed = Instant.now();
            }
            figures = next;
        }
        return figures;
    }

    private ArticleFigures figures() {
        return ArticleFigures.from(stack.uri(Service.REPORTING), Persona.MANAGER.token(stack.tokens(), TOKEN_VALIDITY));
    }

    /** Returns only where a service ended by itself; Ctrl-C ends the process. */
    private boolean stayUp() {
        out.println("It stays up until Ctrl-C.");
        Optional<String> casualty = Optional.empty();
        while (casualty.isEmpty() || stopping) {
            pause();
            casualty = stack.casualty();
        }
        System.err.println("motcua: " + casualty.get());
        return false;
    }

    private void stop() {
        stopping = true;
        out.println("Stopping");
        stack.close();
        out.println("Everything is stopped.");
    }

    private static void pause() {
        try {
            Thread.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
