package vn.motcua.reporting.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How a figure's value comes from its two counts; one method a constant, its words beside its arithmetic. */
public enum Method {

    /** The count itself. */
    COUNT {
        @Override
        Result compute(Inputs in) {
            return new Result(in.top(), null, in.top(), in.top(), in.number(in.round(in.top())), in.number(in.top()));
        }
    },

    /** A sum of money, shown in billions of đồng where it has any. */
    MONEY {
        @Override
        Result compute(Inputs in) {
            String whole = in.number(in.top()) + (in.english() ? " VND" : " đồng");
            String billions = Numbers.fixed(in.round(in.top().divide(BILLION)), in.decimals(), in.english());
            String display = in.top().compareTo(BILLION) < 0 ? whole : billions + (in.english() ? " billion VND" : " tỷ đồng");
            return new Result(in.top(), null, in.top(), in.top(), display, whole);
        }
    },

    /** Numerator ÷ denominator × 100. */
    PERCENT {
        @Override
        Result compute(Inputs in) {
            String formula = in.number(in.top()) + " ÷ " + in.number(in.bottom()) + " × 100";
            if (in.bottom().signum() == 0) {
                return Result.undefined(in.top(), in.bottom(), formula);
            }
            BigDecimal exact = in.top().multiply(HUNDRED).divide(in.bottom(), MathContext.DECIMAL64);
            BigDecimal shown = in.round(exact);
            return new Result(in.top(), in.bottom(), exact, shown, Numbers.fixed(shown, in.decimals(), in.english()) + " %",
                    formula + " = " + in.detailed(exact) + " %");
        }
    },

    /** Numerator × annualisation ÷ posts. */
    PER_POST_AND_YEAR {
        @Override
        Result compute(Inputs in) {
            String formula = in.number(in.top()) + " × " + in.annualisation().basis(in.english()) + " ÷ " + in.number(in.bottom());
            if (in.bottom().signum() == 0) {
                return Result.undefined(in.top(), in.bottom(), formula);
            }
            BigDecimal exact = perPostAndYear(in);
            BigDecimal shown = in.round(exact);
            String over = shown.compareTo(exact) < 0 ? in.english() ? "over " : "hơn " : "";
            return new Result(in.top(), in.bottom(), exact, exact.setScale(0, RoundingMode.HALF_UP), over + in.number(shown),
                    formula + " = " + in.detailed(exact));
        }
    },

    /** Receptions per post and year, first rounded down as they are shown, ÷ the legal minimum. */
    TIMES_THE_MINIMUM {
        @Override
        Result compute(Inputs in) {
            BigDecimal minimum = BigDecimal.valueOf(in.minimumPerPostAndYear());
            if (in.bottom().signum() == 0) {
                return Result.undefined(null, minimum, Result.NOTHING + " ÷ " + in.number(minimum));
            }
            BigDecimal perPost = perPostAndYear(in);
            BigDecimal rounded = Registry.OVER.round(perPost);
            BigDecimal quotient = rounded.divide(minimum, MathContext.DECIMAL64);
            BigDecimal exact = perPost.divide(minimum, MathContext.DECIMAL64);
            BigDecimal shown = in.round(quotient);
            String formula = in.number(rounded) + " ÷ " + in.number(minimum) + " = " + in.detailed(quotient)
                    + (in.english() ? "; exact: " : "; chính xác: ") + in.detailed(perPost) + " ÷ " + in.number(minimum) + " = "
                    + Numbers.fixed(exact, in.decimals(), in.english());
            return new Result(rounded, minimum, exact, shown,
                    Numbers.fixed(shown, in.decimals(), in.english()) + (in.english() ? " times" : " lần"), formula);
        }
    },

    /** Now, against what it was; the change in percent goes with it. */
    CHANGE {
        @Override
        Result compute(Inputs in) {
            String formula = "(" + in.number(in.top()) + " − " + in.number(in.bottom()) + ") ÷ " + in.number(in.bottom()) + " × 100";
            if (in.bottom().signum() == 0) {
                return new Result(in.top(), in.bottom(), in.top(), in.top(), in.number(in.top()), formula + " = " + Result.NOTHING);
            }
            BigDecimal change = in.top().subtract(in.bottom()).multiply(HUNDRED).divide(in.bottom(), MathContext.DECIMAL64);
            String percent = Numbers.fixed(change, 1, in.english()) + " %";
            return new Result(in.top(), in.bottom(), in.top(), in.top(),
                    in.number(in.bottom()) + " → " + in.number(in.top()) + " (" + percent + ")", formula + " = " + percent);
        }
    };

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

    abstract Result compute(Inputs in);

    private static BigDecimal perPostAndYear(Inputs in) {
        Annualisation annualisation = in.annualisation();
        return in.top().multiply(BigDecimal.valueOf(annualisation.year()))
                .divide(in.bottom().multiply(BigDecimal.valueOf(annualisation.window())), MathContext.DECIMAL64);
    }
}
