package vn.motcua.local.replay.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import vn.motcua.events.DueWhen;

/** Settles who paid online and what the tax notices asked for, so that count and sum are the article's. */
final class Money {

    private static final double SPREAD = 0.85;
    private static final double ONLINE_BEFORE = 0.04;
    private static final long TYPICAL_BEFORE = 4_000_000;
    private static final long STEP = 500;
    private static final long LEAST = 60_000;

    private Money() {
    }

    static void settle(List<History> histories, Random random) {
        List<Bill> paid = new ArrayList<>();
        Map<Bill, Boolean> paidIn = new IdentityHashMap<>();
        List<Bill> otherObligations = new ArrayList<>();
        for (History history : histories) {
            for (Step step : history.steps()) {
                if (step.detail() instanceof Bill bill && step.kind() == StepKind.PAY) {
                    paidIn.put(bill, true);
                    if (history.source().year() == Figures.YEAR) {
                        paid.add(bill);
                    } else if (random.nextDouble() < ONLINE_BEFORE * bill.onlineLiking()) {
                        bill.payOnline();
                    }
                }
            }
            history.steps().stream().filter(s -> s.kind() == StepKind.REQUEST_OBLIGATION).map(s -> (Bill) s.detail())
                    .filter(b -> history.source().year() != Figures.YEAR || !paidIn.containsKey(b))
                    .forEach(otherObligations::add);
        }
        chooseOnline(paid, random);
        List<Bill> online = paid.stream().filter(b -> b.online() && b.when() == DueWhen.OBLIGATION).toList();
        paid.stream().filter(b -> !b.online() && b.when() == DueWhen.OBLIGATION).forEach(otherObligations::add);
        long fees = paid.stream().filter(b -> b.online() && b.when() != DueWhen.OBLIGATION).mapToLong(Bill::amount).sum();
        divide(Figures.ONLINE_AMOUNT - fees, online, random);
        otherObligations.forEach(bill -> bill.assess(round(TYPICAL_BEFORE * factor(random))));
    }

    /** Draws exactly as many as the article counts, the likelier ones rather than the others. */
    private static void chooseOnline(List<Bill> paid, Random random) {
        if (paid.size() < Figures.ONLINE_PAYMENTS) {
            throw new IllegalStateException("only " + paid.size() + " payments to choose from");
        }
        record Lot(Bill bill, double number) {
        }
        paid.stream().map(b -> new Lot(b, -Math.log(1 - random.nextDouble()) / b.onlineLiking())).toList().stream()
                .sorted(Comparator.comparingDouble(Lot::number)).limit(Figures.ONLINE_PAYMENTS)
                .forEach(lot -> lot.bill().payOnline());
    }

    /** Divides the sum so that no amount is odd but the greatest, which closes it. */
    private static void divide(long sum, List<Bill> obligations, Random random) {
        if (obligations.isEmpty() || sum < LEAST * obligations.size()) {
            throw new IllegalStateException("the fees leave nothing for " + obligations.size() + " obligations");
        }
        double[] factors = obligations.stream().mapToDouble(b -> factor(random)).toArray();
        double total = 0;
        for (double factor : factors) {
            total += factor;
        }
        long left = sum;
        int greatest = 0;
        for (int i = 0; i < factors.length; i++) {
            obligations.get(i).assess(round(sum * factors[i] / total));
            left -= obligations.get(i).amount();
            greatest = factors[i] > factors[greatest] ? i : greatest;
        }
        obligations.get(greatest).assess(obligations.get(greatest).amount() + left);
    }

    private static double factor(Random random) {
        return Math.exp(SPREAD * random.nextGaussian());
    }

    private static long round(double amount) {
        return Math.max(LEAST, Math.round(amount / STEP) * STEP);
    }
}
