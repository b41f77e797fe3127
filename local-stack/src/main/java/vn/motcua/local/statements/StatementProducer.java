package vn.motcua.local.statements;

import java.io.IOException;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Writes a statement of given transactions with seeded discrepancies. The same seed over the same transactions makes the same statement.
 * An entry at a time: the statement may be of any length.
 */
public final class StatementProducer {

    private static final long SHIFT = 1_000;

    private final StatementLayout layout;
    private final Random random;
    private final int oneIn;
    private final Appendable out;
    private final Consumer<Seeded> seeded;
    private long lines;

    /**
     * @param layout how it is written
     * @param seed   where the discrepancies lie
     * @param oneIn  one transaction of so many gets one; 0 for none
     * @param out    gets the statement
     * @param seeded gets the discrepancies
     */
    public StatementProducer(StatementLayout layout, long seed, int oneIn, Appendable out, Consumer<Seeded> seeded) throws IOException {
        this.layout = layout;
        this.random = new Random(seed);
        this.oneIn = oneIn;
        this.out = out;
        this.seeded = seeded;
        out.append(layout.heading()).append("\r\n");
    }

    /** Writes the next transaction, rightly or not. */
    public void write(StatementEntry entry) throws IOException {
        if (oneIn == 0 || random.nextInt(oneIn) != 0) {
            line(entry);
            return;
        }
        Discrepancy discrepancy = Discrepancy.values()[random.nextInt(Discrepancy.values().length)];
        if (discrepancy == Discrepancy.DIFFERING_STATE && layout.tellsWhatFailed()) {
            tell(discrepancy, entry, entry.taken() ? -entry.amount() : entry.amount());
            line(new StatementEntry(entry.reference(), entry.transactionNo(), entry.amount(), entry.at(), !entry.taken()));
        } else if (!entry.taken() || discrepancy == Discrepancy.DIFFERING_STATE) {
            line(entry);
        } else {
            writeWrongly(discrepancy, entry);
        }
    }

    private void writeWrongly(Discrepancy discrepancy, StatementEntry entry) throws IOException {
        switch (discrepancy) {
            case MISSING_HERE -> {
                line(entry);
                String unknown = "Z%015X".formatted(random.nextLong() >>> 4);
                StatementEntry stranger = new StatementEntry(unknown, "9" + entry.transactionNo(), entry.amount(), entry.at(), true);
                tell(discrepancy, stranger, stranger.amount());
                line(stranger);
            }
            case MISSING_THERE -> tell(discrepancy, entry, -entry.amount());
            case DUPLICATE_THERE -> {
                tell(discrepancy, entry, entry.amount());
                line(entry);
                line(entry);
            }
            default -> {
                long shift = entry.amount() > SHIFT && random.nextBoolean() ? -SHIFT : SHIFT;
                tell(discrepancy, entry, shift);
                line(new StatementEntry(entry.reference(), entry.transactionNo(), entry.amount() + shift, entry.at(), true));
            }
        }
    }

    private void tell(Discrepancy discrepancy, StatementEntry entry, long difference) {
        seeded.accept(new Seeded(discrepancy, entry.reference(), difference));
    }

    private void line(StatementEntry entry) throws IOException {
        if (entry.taken() || layout.tellsWhatFailed()) {
            out.append(layout.line(++lines, entry)).append("\r\n");
        }
    }
}
