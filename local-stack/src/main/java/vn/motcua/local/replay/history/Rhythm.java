package vn.motcua.local.replay.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/** When people come: Mondays more than Fridays, mornings more than noon, fewer around Tết. */
final class Rhythm {

    private static final double[] WEEKDAYS = {1.26, 1.08, 1.00, 0.94, 0.84};
    /** How likely each half-hour of the working day is, from 07:00 on, without the lunch break. */
    private static final double[] HALF_HOURS = {0.5, 1.1, 1.6, 1.8, 1.7, 1.5, 1.2, 0.9, 0.5, 0.9, 1.4, 1.5, 1.2, 0.9, 0.6, 0.3};
    /** How likely each hour of the day is for filing from home. */
    private static final double[] HOURS = {.1, .05, .02, .02, .05, .2, .5, 1, 1.2, 1.3, 1.2, 1, .8, .8, 1, 1.1, 1, .9, .9, 1.3, 1.7, 1.5, .9, .4};
    private static final int HALF_HOUR = 30;
    private static final LocalDate TET_2021 = LocalDate.of(2021, 2, 12);
    private static final LocalDate TET_2022 = LocalDate.of(2022, 2, 1);

    private Rhythm() {
    }

    /** How busy a working day is, 1 being an ordinary one. */
    static double weightOf(LocalDate day) {
        double weight = WEEKDAYS[day.getDayOfWeek().getValue() - 1];
        long toTet = ChronoUnit.DAYS.between(day, day.getYear() == TET_2021.getYear() ? TET_2021 : TET_2022);
        if (toTet >= 0 && toTet <= 10) {
            weight *= 0.62;
        } else if (toTet < 0 && toTet >= -12) {
            weight *= 0.55;
        }
        return switch (day.getMonthValue()) {
            case 1 -> weight * 0.92;
            case 3 -> weight * 1.14;
            case 6 -> weight * 1.06;
            default -> weight;
        };
    }

    /** A minute of the working day, 0 to 479. */
    static int minuteOfDay(Random random) {
        return pick(HALF_HOURS, random) * HALF_HOUR + random.nextInt(HALF_HOUR);
    }

    /** A moment between the two, at an hour at which people file from home. */
    static LocalDateTime atHome(LocalDateTime after, LocalDateTime before, Random random) {
        long days = ChronoUnit.DAYS.between(after.toLocalDate(), before.toLocalDate());
        for (int attempt = 0; attempt < 20; attempt++) {
            LocalDateTime moment = after.toLocalDate().plusDays(random.nextInt((int) days + 1))
                    .atTime(LocalTime.of(pick(HOURS, random), random.nextInt(60), random.nextInt(60)));
            if (moment.isAfter(after) && moment.isBefore(before)) {
                return moment;
            }
        }
        return after.plusSeconds(ChronoUnit.SECONDS.between(after, before) / 2);
    }

    /** An index, each as likely as its weight. */
    static int pick(double[] weights, Random random) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double point = random.nextDouble() * sum;
        int index = 0;
        while (index < weights.length - 1 && point >= weights[index]) {
            point -= weights[index++];
        }
        return index;
    }
}
